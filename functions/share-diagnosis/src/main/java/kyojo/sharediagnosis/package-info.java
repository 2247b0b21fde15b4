/** Makes, lists and revokes the links by which a firm shows a diagnosis. */
@NullMarked
package kyojo.sharediagnosis;

import org.jspecify.annotations.NullMarked;
