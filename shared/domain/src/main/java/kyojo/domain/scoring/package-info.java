/** What answers are worth, and what to improve first. */
@NullMarked
package kyojo.domain.scoring;

import org.jspecify.annotations.NullMarked;
