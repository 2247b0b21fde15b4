/** Imports of catalogues on the wire. */
@NullMarked
package kyojo.edge.catalogue;

import org.jspecify.annotations.NullMarked;
