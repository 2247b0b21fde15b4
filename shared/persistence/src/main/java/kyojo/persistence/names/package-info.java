/** What members are called, encrypted under their tenant's key wherever it is stored. */
@NullMarked
package kyojo.persistence.names;

import org.jspecify.annotations.NullMarked;
