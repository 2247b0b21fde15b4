/** What the holder of a receipt changes: who sees what was left, and for how long it stays. */
@NullMarked
package kyojo.keepdiagnosis;

import org.jspecify.annotations.NullMarked;
