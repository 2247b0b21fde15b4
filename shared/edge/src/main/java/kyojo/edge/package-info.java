/** The Lambda kit: events in, answers out, and everything that can be wrong between. */
@NullMarked
package kyojo.edge;

import org.jspecify.annotations.NullMarked;
