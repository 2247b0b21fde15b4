/** JC-STAR: which devices carry a label, of which level, and for how long. */
@NullMarked
package kyojo.domain.jcstar;

import org.jspecify.annotations.NullMarked;
