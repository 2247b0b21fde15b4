/** What changed between two diagnoses of a firm. */
@NullMarked
package kyojo.domain.comparison;

import org.jspecify.annotations.NullMarked;
