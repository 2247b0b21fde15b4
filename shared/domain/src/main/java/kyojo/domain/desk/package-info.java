/** What the staff of a community do with what firms left. */
@NullMarked
package kyojo.domain.desk;

import org.jspecify.annotations.NullMarked;
