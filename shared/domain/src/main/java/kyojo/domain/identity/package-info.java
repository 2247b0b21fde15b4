/** Who and what is meant: identifiers, receipts and the keys they are derived from. */
@NullMarked
package kyojo.domain.identity;

import org.jspecify.annotations.NullMarked;
