/** Scores sheets and stores nothing. */
@NullMarked
package kyojo.calculatescore;

import org.jspecify.annotations.NullMarked;
