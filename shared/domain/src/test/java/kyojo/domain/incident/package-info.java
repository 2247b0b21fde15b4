@NullMarked
package kyojo.domain.incident;

import org.jspecify.annotations.NullMarked;
