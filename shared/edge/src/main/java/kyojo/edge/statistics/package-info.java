/** Released statistics on the wire, and as files. */
@NullMarked
package kyojo.edge.statistics;

import org.jspecify.annotations.NullMarked;
