/** Shows staff what was released of all firms and of their own. */
@NullMarked
package kyojo.querystatistics;

import org.jspecify.annotations.NullMarked;
