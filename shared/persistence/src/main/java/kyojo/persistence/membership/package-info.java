/** Keeps the rosters of tenants in DynamoDB. */
@NullMarked
package kyojo.persistence.membership;

import org.jspecify.annotations.NullMarked;
