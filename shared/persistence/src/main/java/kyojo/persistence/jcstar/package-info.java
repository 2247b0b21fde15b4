/** Lists of JC-STAR labels in the table reference. */
@NullMarked
package kyojo.persistence.jcstar;

import org.jspecify.annotations.NullMarked;
