/** A tenant's closing, its archive, and all that it holds, in the table records. */
@NullMarked
package kyojo.persistence.closing;

import org.jspecify.annotations.NullMarked;
