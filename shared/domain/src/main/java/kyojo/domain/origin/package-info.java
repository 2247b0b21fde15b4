/** Where firms come from, and the codes that say so. */
@NullMarked
package kyojo.domain.origin;

import org.jspecify.annotations.NullMarked;
