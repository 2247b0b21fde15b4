@NullMarked
package kyojo.local;

import org.jspecify.annotations.NullMarked;
