/** Whether staff may see who a firm is, on the wire. */
@NullMarked
package kyojo.edge.consent;

import org.jspecify.annotations.NullMarked;
