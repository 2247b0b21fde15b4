@NullMarked
package kyojo.domain.membership;

import org.jspecify.annotations.NullMarked;
