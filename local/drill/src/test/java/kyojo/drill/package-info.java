@NullMarked
package kyojo.drill;

import org.jspecify.annotations.NullMarked;
