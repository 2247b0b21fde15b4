/** The archive of a community: what its parts are, and how they are read again. */
@NullMarked
package kyojo.archive;

import org.jspecify.annotations.NullMarked;
