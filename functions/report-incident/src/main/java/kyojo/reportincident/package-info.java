/** Takes reports of incidents, and shows them to who holds their receipt. */
@NullMarked
package kyojo.reportincident;

import org.jspecify.annotations.NullMarked;
