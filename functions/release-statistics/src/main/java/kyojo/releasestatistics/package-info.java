/** Makes releases of the statistics on a schedule. */
@NullMarked
package kyojo.releasestatistics;

import org.jspecify.annotations.NullMarked;
