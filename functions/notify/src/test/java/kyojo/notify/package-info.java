@NullMarked
package kyojo.notify;

import org.jspecify.annotations.NullMarked;
