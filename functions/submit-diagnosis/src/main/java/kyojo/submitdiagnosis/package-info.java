/** Stores a diagnosis and answers its score. */
@NullMarked
package kyojo.submitdiagnosis;

import org.jspecify.annotations.NullMarked;
