/** Incidents on the wire. */
@NullMarked
package kyojo.edge.incident;

import org.jspecify.annotations.NullMarked;
