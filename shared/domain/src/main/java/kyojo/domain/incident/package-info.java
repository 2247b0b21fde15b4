/** Reports of incidents: what they are, how grave, what is owed to whom and by when. */
@NullMarked
package kyojo.domain.incident;

import org.jspecify.annotations.NullMarked;
