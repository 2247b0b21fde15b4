/** Staff on the wire. */
@NullMarked
package kyojo.edge.membership;

import org.jspecify.annotations.NullMarked;
