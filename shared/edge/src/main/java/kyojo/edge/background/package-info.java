/** The Lambda kit of functions that nobody calls: streams of a table, and schedules. */
@NullMarked
package kyojo.edge.background;

import org.jspecify.annotations.NullMarked;
