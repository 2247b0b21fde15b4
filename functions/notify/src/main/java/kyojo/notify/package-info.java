/** Tells people by mail that there is news of a report, from the stream of the records. */
@NullMarked
package kyojo.notify;

import org.jspecify.annotations.NullMarked;
