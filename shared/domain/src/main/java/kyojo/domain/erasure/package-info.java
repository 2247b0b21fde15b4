/** Erasing what a firm left. */
@NullMarked
package kyojo.domain.erasure;

import org.jspecify.annotations.NullMarked;
