package kyojo.domain.audit;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.audit.AuditTrail.Placed;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.Access;
import kyojo.domain.membership.Role;

/** Shows those who keep a tenant what was done in it. Thread-safe. */
public final class ReadAudit {
  /** An owner in a community; IPA's staff in IPA's own tenant, which has no owners. */
  private static final Set<Role> KEEPERS = Set.of(Role.OWNER, Role.IPA);

  private final Access access;
  private final AuditTrail trail;

  public ReadAudit(Access access, AuditTrail trail) {
    this.access = access;
    this.trail = trail;
  }

  /**
   * What is asked for.
   *
   * @param before where the page before ended
   */
  public record Command(
      CommunityId community, Person caller, YearMonth month, Optional<String> before, int limit) {}

  /** What became of it. */
  public sealed interface Result {
    /**
     * Entries, newest first.
     *
     * @param next where the next page begins; nothing on the last
     */
    record Shown(List<Placed> entries, Optional<String> next) implements Result {}

    record Denied() implements Result {}

    /** No entry of this tenant and month has this place. */
    record CursorUnknown() implements Result {}
  }

  public Result read(Command command) {
    if (access.of(command.community(), command.caller(), KEEPERS).isEmpty()) {
      return new Result.Denied();
    }
    if (command.before().isPresent()
        && !trail.isPlace(command.community(), command.month(), command.before().get())) {
      return new Result.CursorUnknown();
    }
    // One more than is shown tells whether there is another page.
    List<Placed> found =
        trail.page(command.community(), command.month(), command.before(), command.limit() + 1);
    List<Placed> shown = found.stream().limit(command.limit()).toList();
    return new Result.Shown(
        shown,
        found.size() > shown.size() ? Optional.of(shown.getLast().place()) : Optional.empty());
  }
}
