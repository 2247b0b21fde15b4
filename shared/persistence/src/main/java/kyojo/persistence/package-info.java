/** DynamoDB: clients that know one tenant only, keys, and what items have in common. */
@NullMarked
package kyojo.persistence;

import org.jspecify.annotations.NullMarked;
