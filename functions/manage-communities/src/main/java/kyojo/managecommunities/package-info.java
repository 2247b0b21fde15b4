/** Opens communities, keeps them, and asks for their closing, for IPA. */
@NullMarked
package kyojo.managecommunities;

import org.jspecify.annotations.NullMarked;
