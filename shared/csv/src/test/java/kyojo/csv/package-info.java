@NullMarked
package kyojo.csv;

import org.jspecify.annotations.NullMarked;
