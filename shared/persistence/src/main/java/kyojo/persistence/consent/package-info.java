/** Firms' choices whether staff may see who they are, in the table records. */
@NullMarked
package kyojo.persistence.consent;

import org.jspecify.annotations.NullMarked;
