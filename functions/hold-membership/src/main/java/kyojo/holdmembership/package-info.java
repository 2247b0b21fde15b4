/** Shows one's own membership, and takes an invitation. */
@NullMarked
package kyojo.holdmembership;

import org.jspecify.annotations.NullMarked;
