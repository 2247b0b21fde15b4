/** Opens communities and keeps them, for IPA. */
@NullMarked
package kyojo.managecommunities;

import org.jspecify.annotations.NullMarked;
