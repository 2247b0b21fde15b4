/** Closes a community: its owners' part. */
@NullMarked
package kyojo.closecommunity;

import org.jspecify.annotations.NullMarked;
