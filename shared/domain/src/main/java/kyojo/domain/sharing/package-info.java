/** Showing a diagnosis to somebody who does not hold the firm's receipt. */
@NullMarked
package kyojo.domain.sharing;

import org.jspecify.annotations.NullMarked;
