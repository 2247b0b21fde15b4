/** Looks devices up among the labels of JC-STAR. */
@NullMarked
package kyojo.lookuplabel;

import org.jspecify.annotations.NullMarked;
