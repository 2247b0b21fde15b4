package kyojo.domain.membership;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.identity.CommunityId;

/** A trail in memory, which also notes how far the roster was when it heard of something. */
final class Heard implements AuditTrail {
  final List<AuditEntry> entries = new ArrayList<>();
  long versionThen;

  private final RosterStore rosters;

  Heard(RosterStore rosters) {
    this.rosters = rosters;
  }

  @Override
  public void add(CommunityId community, AuditEntry entry) {
    entries.add(entry);
    versionThen = rosters.find(community).map(Roster::version).orElse(0L);
  }

  @Override
  public List<Placed> page(
      CommunityId community, YearMonth month, Optional<String> before, int limit) {
    throw new UnsupportedOperationException("nobody reads it here");
  }
}
