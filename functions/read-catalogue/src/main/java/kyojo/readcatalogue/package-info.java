/** Shows what everybody may read. */
@NullMarked
package kyojo.readcatalogue;

import org.jspecify.annotations.NullMarked;
