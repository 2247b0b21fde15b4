package kyojo.domain.statistics;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.Contribution.Firm;

/** Which firms have diagnoses, by the months in which they came. Thread-safe. */
public interface FirmIndex {
  /**
   * Some of a month, in the order of time.
   *
   * @param after {@link Page#last()} of the page before; empty for the first
   */
  Page firms(CommunityId community, YearMonth month, Optional<String> after);

  /**
   * Firms that answered then.
   *
   * @param last where the next page goes on; empty behind the last one
   */
  record Page(Set<Firm> firms, Optional<String> last) {
    public Page {
      firms = Set.copyOf(firms);
    }
  }
}
