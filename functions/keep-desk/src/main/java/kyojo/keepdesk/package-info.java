/** What a community's staff write: sheets from paper, and which firms they know. */
@NullMarked
package kyojo.keepdesk;

import org.jspecify.annotations.NullMarked;
