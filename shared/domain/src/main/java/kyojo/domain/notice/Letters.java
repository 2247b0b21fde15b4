package kyojo.domain.notice;

import kyojo.domain.community.EmailAddress;
import kyojo.domain.identity.CommunityId;

/** Words a letter. Implementations are thread-safe and write the same for the same letter. */
@FunctionalInterface
public interface Letters {
  Mail write(CommunityId community, Recipient recipient, Letter letter, EmailAddress to);
}
