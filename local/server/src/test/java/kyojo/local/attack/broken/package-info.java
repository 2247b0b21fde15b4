/** The product with one wall or another broken, to see that the matrix tells. */
@NullMarked
package kyojo.local.attack.broken;

import org.jspecify.annotations.NullMarked;
