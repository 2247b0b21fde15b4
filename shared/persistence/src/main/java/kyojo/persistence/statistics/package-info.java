/** Statistics in DynamoDB. */
@NullMarked
package kyojo.persistence.statistics;

import org.jspecify.annotations.NullMarked;
