@NullMarked
package kyojo.archive;

import org.jspecify.annotations.NullMarked;
