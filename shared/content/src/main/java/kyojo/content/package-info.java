/** Dated, sourced reference data and its loader. */
@NullMarked
package kyojo.content;

import org.jspecify.annotations.NullMarked;
