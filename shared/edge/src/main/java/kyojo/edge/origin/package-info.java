/** Origin codes on the wire. */
@NullMarked
package kyojo.edge.origin;

import org.jspecify.annotations.NullMarked;
