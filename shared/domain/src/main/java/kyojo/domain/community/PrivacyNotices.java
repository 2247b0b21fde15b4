package kyojo.domain.community;

import java.util.Optional;

/** The privacy notices by version. Thread-safe. */
@FunctionalInterface
public interface PrivacyNotices {
  Optional<PrivacyNotice> find(String version);
}
