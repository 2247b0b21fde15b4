@NullMarked
package kyojo.readaudit;

import org.jspecify.annotations.NullMarked;
