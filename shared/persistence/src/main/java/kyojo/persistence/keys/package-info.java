/** The keys of tenants, and what is encrypted under them. */
@NullMarked
package kyojo.persistence.keys;

import org.jspecify.annotations.NullMarked;
