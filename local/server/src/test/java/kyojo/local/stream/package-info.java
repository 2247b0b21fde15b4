/** What calls functions without anybody asking: the streams of tables, and the clock. */
@NullMarked
package kyojo.local.stream;

import org.jspecify.annotations.NullMarked;
