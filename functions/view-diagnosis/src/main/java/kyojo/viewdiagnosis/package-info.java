/** Shows a diagnosis to whoever holds a link to it. */
@NullMarked
package kyojo.viewdiagnosis;

import org.jspecify.annotations.NullMarked;
