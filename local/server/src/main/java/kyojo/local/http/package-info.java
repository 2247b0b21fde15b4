/** HTTP itself: the listening server, compression and the headers that every answer has. */
@NullMarked
package kyojo.local.http;

import org.jspecify.annotations.NullMarked;
