/** Reports of incidents: what reporters send and what staff make of it, as it is kept. */
@NullMarked
package kyojo.domain.incident.report;

import org.jspecify.annotations.NullMarked;
