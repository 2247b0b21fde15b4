/** Communities in the table reference. */
@NullMarked
package kyojo.persistence.community;

import org.jspecify.annotations.NullMarked;
