/** Closing a community: what it holds goes to its owner in an archive, and is erased. */
@NullMarked
package kyojo.domain.closing;

import org.jspecify.annotations.NullMarked;
