/** What a community's staff do with reports of incidents. */
@NullMarked
package kyojo.domain.incident.desk;

import org.jspecify.annotations.NullMarked;
