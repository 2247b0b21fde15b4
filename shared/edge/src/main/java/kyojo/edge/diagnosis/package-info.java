/** How sheets and their assessment look on the wire, for every function that shows them. */
@NullMarked
package kyojo.edge.diagnosis;

import org.jspecify.annotations.NullMarked;
