/** The audit trail in the table records. */
@NullMarked
package kyojo.persistence.audit;

import org.jspecify.annotations.NullMarked;
