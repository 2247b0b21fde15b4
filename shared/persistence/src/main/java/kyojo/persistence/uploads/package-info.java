/** Files in a bucket. */
@NullMarked
package kyojo.persistence.uploads;

import org.jspecify.annotations.NullMarked;
