@NullMarked
package kyojo.domain.community;

import org.jspecify.annotations.NullMarked;
