@NullMarked
package kyojo.domain.jcstar;

import org.jspecify.annotations.NullMarked;
