/** View links in the table records. */
@NullMarked
package kyojo.persistence.sharing;

import org.jspecify.annotations.NullMarked;
