/** Shows a community's staff what firms left. */
@NullMarked
package kyojo.readdesk;

import org.jspecify.annotations.NullMarked;
