/** Firms that do not exist, sent to a running Kyojo over HTTP: {@code make demo-data}. */
@NullMarked
package kyojo.local.filling;

import org.jspecify.annotations.NullMarked;
