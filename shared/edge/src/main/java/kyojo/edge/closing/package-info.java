/** Closing a community, on the wire. */
@NullMarked
package kyojo.edge.closing;

import org.jspecify.annotations.NullMarked;
