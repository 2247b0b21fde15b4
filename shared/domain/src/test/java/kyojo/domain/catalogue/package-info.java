@NullMarked
package kyojo.domain.catalogue;

import org.jspecify.annotations.NullMarked;
