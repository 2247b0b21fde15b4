/** Reports of incidents in DynamoDB. */
@NullMarked
package kyojo.persistence.incident;

import org.jspecify.annotations.NullMarked;
