/** Makes and ends the codes by which firms are known to come. */
@NullMarked
package kyojo.issueorigincodes;

import org.jspecify.annotations.NullMarked;
