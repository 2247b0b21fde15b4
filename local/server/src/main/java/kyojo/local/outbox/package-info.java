/** What stands in for SES on one machine: mails are kept for looking at, and sent to nobody. */
@NullMarked
package kyojo.local.outbox;

import org.jspecify.annotations.NullMarked;
