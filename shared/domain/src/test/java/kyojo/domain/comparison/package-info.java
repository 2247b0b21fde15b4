@NullMarked
package kyojo.domain.comparison;

import org.jspecify.annotations.NullMarked;
