/** The restore drill: an archive is worth what comes back from it. */
@NullMarked
package kyojo.drill;

import org.jspecify.annotations.NullMarked;
