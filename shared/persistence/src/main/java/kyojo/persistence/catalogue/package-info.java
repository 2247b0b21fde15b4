/** Imports of catalogues in table reference. */
@NullMarked
package kyojo.persistence.catalogue;

import org.jspecify.annotations.NullMarked;
