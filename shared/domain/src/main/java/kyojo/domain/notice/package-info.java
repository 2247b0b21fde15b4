/** Mails that say that there is news, and never what it says. */
@NullMarked
package kyojo.domain.notice;

import org.jspecify.annotations.NullMarked;
