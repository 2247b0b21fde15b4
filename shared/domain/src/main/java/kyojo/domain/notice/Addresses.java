package kyojo.domain.notice;

import java.util.Optional;
import kyojo.domain.community.EmailAddress;
import kyojo.domain.identity.CommunityId;

/** Knows where mails go. Implementations are thread-safe. */
@FunctionalInterface
public interface Addresses {
  /** The address as it is now; nothing where there is none, or it is not to be used. */
  Optional<EmailAddress> address(CommunityId community, Recipient recipient);
}
