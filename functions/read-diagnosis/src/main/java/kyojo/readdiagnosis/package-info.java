/** Shows a firm's diagnoses to the holder of its receipt, and one to the holder of a link to it. */
@NullMarked
package kyojo.readdiagnosis;

import org.jspecify.annotations.NullMarked;
