/** What a community's staff do with reports of incidents. */
@NullMarked
package kyojo.handleincidents;

import org.jspecify.annotations.NullMarked;
