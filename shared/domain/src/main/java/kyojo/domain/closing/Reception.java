package kyojo.domain.closing;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kyojo.domain.Limits;
import kyojo.domain.community.Community;
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.community.CommunitySettings.State;
import kyojo.domain.community.CommunityStore;
import kyojo.domain.identity.CommunityId;

/**
 * Says in public whether a community takes submissions in (受付). Instances follow within a minute.
 * Repeating changes nothing. Thread-safe.
 */
final class Reception {
  private final CommunityStore communities;

  Reception(CommunityStore communities) {
    this.communities = communities;
  }

  void stop(CommunityId community) {
    change(community, State.OPEN, settings -> settings.in(State.CLOSING));
  }

  /** Takes it up again, unless the community was closed. */
  void resume(CommunityId community) {
    change(community, State.CLOSING, settings -> settings.in(State.OPEN));
  }

  /** Ends it for good; of the profile only name, region and prefectures are left. */
  void end(CommunityId community) {
    change(community, State.CLOSING, Reception::bare);
  }

  private void change(CommunityId community, State from, UnaryOperator<CommunitySettings> next) {
    for (int attempt = 0; attempt < Limits.ROSTER_ATTEMPTS_MAX; attempt++) {
      Optional<CommunitySettings> there =
          communities.find(community).filter(settings -> settings.state() == from);
      if (there.isEmpty() || communities.replace(next.apply(there.get()))) {
        return;
      }
    }
    throw new IllegalStateException("the community changed at every attempt");
  }

  private static CommunitySettings bare(CommunitySettings settings) {
    Community all = settings.community();
    var bare =
        new Community(
            all.id(),
            all.name(),
            all.region(),
            all.prefectures(),
            all.sample(),
            "",
            all.colour(),
            new Community.Contact("", Optional.empty(), Optional.empty(), ""),
            List.of(),
            List.of(),
            all.privacyNotice(),
            all.quota());
    return new CommunitySettings(bare, State.CLOSED, settings.openedAt(), settings.version() + 1);
  }
}
