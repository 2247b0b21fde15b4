/** Erases what the holder of a receipt left. */
@NullMarked
package kyojo.erasediagnosis;

import org.jspecify.annotations.NullMarked;
