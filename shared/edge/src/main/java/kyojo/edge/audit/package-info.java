/** The audit trail on the wire. */
@NullMarked
package kyojo.edge.audit;

import org.jspecify.annotations.NullMarked;
