/** Links by which a firm shows a diagnosis, on the wire. */
@NullMarked
package kyojo.edge.sharing;

import org.jspecify.annotations.NullMarked;
