/** Mailboxes in DynamoDB. */
@NullMarked
package kyojo.persistence.notice;

import org.jspecify.annotations.NullMarked;
