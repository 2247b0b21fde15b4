@NullMarked
package kyojo.handleincidents;

import org.jspecify.annotations.NullMarked;
