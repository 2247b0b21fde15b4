/** Origin codes in the table records. */
@NullMarked
package kyojo.persistence.origin;

import org.jspecify.annotations.NullMarked;
