/** Official classifications that a firm's profile is given in. */
@NullMarked
package kyojo.domain.classification;

import org.jspecify.annotations.NullMarked;
