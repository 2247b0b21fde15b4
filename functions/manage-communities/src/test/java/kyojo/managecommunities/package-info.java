@NullMarked
package kyojo.managecommunities;

import org.jspecify.annotations.NullMarked;
