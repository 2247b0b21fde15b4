@NullMarked
package kyojo.stack;

import org.jspecify.annotations.NullMarked;
