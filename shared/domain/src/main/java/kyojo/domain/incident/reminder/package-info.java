/** Reminds people of days and hours that come near. */
@NullMarked
package kyojo.domain.incident.reminder;

import org.jspecify.annotations.NullMarked;
