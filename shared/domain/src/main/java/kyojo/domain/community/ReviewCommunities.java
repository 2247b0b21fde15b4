package kyojo.domain.community;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.community.CommunitySettings.State;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.Access;
import kyojo.domain.membership.Invitation;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.domain.membership.RosterStore;

/** Shows IPA the communities, and whether anybody keeps them. Thread-safe. */
public final class ReviewCommunities {
  private final Access access;
  private final CommunityStore communities;
  private final RosterStore rosters;
  private final InstantSource clock;

  public ReviewCommunities(
      Access access, CommunityStore communities, RosterStore rosters, InstantSource clock) {
    this.access = access;
    this.communities = communities;
    this.rosters = rosters;
    this.clock = clock;
  }

  /**
   * A community and those who keep it.
   *
   * @param owners how many have joined
   * @param invitedUntil the end of the last owner's invitation that is open
   */
  public record Reviewed(CommunitySettings settings, int owners, Optional<Instant> invitedUntil) {}

  /** Some communities in the order of their names. */
  public record Page(List<Reviewed> communities, Optional<CommunityId> next) {}

  /** What is shown. */
  public sealed interface Result {
    record Shown(Reviewed community) implements Result {}

    record Listed(Page page) implements Result {}

    /** The caller is nobody of IPA's. */
    record Denied() implements Result {}

    record Unknown() implements Result {}
  }

  public Result show(Person caller, CommunityId id) {
    if (isNobody(caller)) {
      return new Result.Denied();
    }
    return communities
        .find(id)
        .<Result>map(settings -> new Result.Shown(review(settings)))
        .orElseGet(Result.Unknown::new);
  }

  /**
   * A page of all communities that are not closed.
   *
   * @param after the last one seen; one that is not there any more begins again
   */
  public Result list(Person caller, Optional<CommunityId> after, int limit) {
    if (isNobody(caller)) {
      return new Result.Denied();
    }
    List<CommunitySettings> all =
        communities.all().stream().filter(c -> c.state() != State.CLOSED).toList();
    int from = after.map(id -> placeAfter(all, id)).orElse(0);
    List<Reviewed> page = all.stream().skip(from).limit(limit).map(this::review).toList();
    boolean isLast = from + page.size() >= all.size();
    return new Result.Listed(
        new Page(
            page,
            isLast ? Optional.empty() : Optional.of(page.getLast().settings().community().id())));
  }

  private static int placeAfter(List<CommunitySettings> all, CommunityId id) {
    return all.stream().map(settings -> settings.community().id()).toList().indexOf(id) + 1;
  }

  private Reviewed review(CommunitySettings settings) {
    CommunityId id = settings.community().id();
    Roster roster = rosters.find(id).orElseGet(() -> Roster.empty(id));
    Instant now = clock.instant();
    return new Reviewed(
        settings,
        (int) roster.members().stream().filter(member -> member.role().isKeeper()).count(),
        roster.invitations().stream()
            .filter(invitation -> invitation.role().isKeeper() && !invitation.hasExpired(now))
            .map(Invitation::expiresAt)
            .max(Instant::compareTo));
  }

  private boolean isNobody(Person caller) {
    return access.of(CommunityId.IPA, caller, Set.of(Role.IPA)).isEmpty();
  }
}
