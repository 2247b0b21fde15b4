/**
 * Holds the repository against its own rules: what stands in one place must agree with the other.
 */
@NullMarked
package kyojo.structure;

import org.jspecify.annotations.NullMarked;
