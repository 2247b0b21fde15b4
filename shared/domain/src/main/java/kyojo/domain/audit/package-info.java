/** Who did what with what firms left. */
@NullMarked
package kyojo.domain.audit;

import org.jspecify.annotations.NullMarked;
