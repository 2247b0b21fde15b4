/** Finds on a schedule what people are to be reminded of; notify tells them. */
@NullMarked
package kyojo.remind;

import org.jspecify.annotations.NullMarked;
