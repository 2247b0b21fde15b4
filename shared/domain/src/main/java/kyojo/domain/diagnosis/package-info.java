/** The 25-item self-diagnosis: question sets, answers, submissions and who may read them. */
@NullMarked
package kyojo.domain.diagnosis;

import org.jspecify.annotations.NullMarked;
