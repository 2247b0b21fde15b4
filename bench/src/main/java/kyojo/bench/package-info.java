/** Measures the product from outside, on the machine that runs it. */
@NullMarked
package kyojo.bench;

import org.jspecify.annotations.NullMarked;
