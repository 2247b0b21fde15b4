/** Whether a community's staff may see who a firm is: the firm's choice. */
@NullMarked
package kyojo.domain.consent;

import org.jspecify.annotations.NullMarked;
