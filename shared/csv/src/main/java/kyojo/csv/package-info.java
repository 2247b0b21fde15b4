/** Reads files that spreadsheets have written. */
@NullMarked
package kyojo.csv;

import org.jspecify.annotations.NullMarked;
