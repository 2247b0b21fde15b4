/** Shows a firm's diagnosis to the holder of its receipt. */
@NullMarked
package kyojo.readdiagnosis;

import org.jspecify.annotations.NullMarked;
