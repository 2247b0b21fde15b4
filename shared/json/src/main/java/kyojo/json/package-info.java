/** JSON from strangers: read under limits, decoded with every violation named by its place. */
@NullMarked
package kyojo.json;

import org.jspecify.annotations.NullMarked;
