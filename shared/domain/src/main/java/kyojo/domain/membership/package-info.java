/** Who works for a community, and what they may do there. */
@NullMarked
package kyojo.domain.membership;

import org.jspecify.annotations.NullMarked;
