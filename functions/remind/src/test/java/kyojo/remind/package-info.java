@NullMarked
package kyojo.remind;

import org.jspecify.annotations.NullMarked;
