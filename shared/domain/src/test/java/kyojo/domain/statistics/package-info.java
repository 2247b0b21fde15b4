/** What is counted over firms, and what of it may be shown. */
@NullMarked
package kyojo.domain.statistics;

import org.jspecify.annotations.NullMarked;
