/** Communities on the wire. */
@NullMarked
package kyojo.edge.community;

import org.jspecify.annotations.NullMarked;
