/** The schedules of functions on one machine, for looking at and for not waiting. */
@NullMarked
package kyojo.local.schedule;

import org.jspecify.annotations.NullMarked;
