@NullMarked
package kyojo.local.function;

import org.jspecify.annotations.NullMarked;
