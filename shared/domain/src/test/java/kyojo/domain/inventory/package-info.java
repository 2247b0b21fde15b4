@NullMarked
package kyojo.domain.inventory;

import org.jspecify.annotations.NullMarked;
