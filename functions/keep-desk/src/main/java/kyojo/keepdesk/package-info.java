/** What a community's staff write: sheets from paper, which firms they know, and codes. */
@NullMarked
package kyojo.keepdesk;

import org.jspecify.annotations.NullMarked;
