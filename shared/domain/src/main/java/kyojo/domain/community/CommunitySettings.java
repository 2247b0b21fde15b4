package kyojo.domain.community;

import java.time.Instant;
import java.util.Optional;
import kyojo.domain.identity.SecretHash;

/**
 * A community and what only those who keep it need to know.
 *
 * @param openedAt to the second
 * @param version one more with every change, from 1 on
 * @param opening the trace of the request that opened it, whatever was changed since; absent where
 *     it was opened before such traces were kept
 */
public record CommunitySettings(
    Community community,
    State state,
    Instant openedAt,
    long version,
    Optional<SecretHash> opening) {
  /** One whose opening nobody asks for again. */
  public CommunitySettings(Community community, State state, Instant openedAt, long version) {
    this(community, state, openedAt, version, Optional.empty());
  }

  /** Where a community is in its life. Names are stable: they are stored. */
  public enum State {
    OPEN,
    /** It takes nothing new in, because it is being closed. */
    CLOSING,
    /** It was closed for good; its name and region alone are left. */
    CLOSED
  }

  /** Whether it takes submissions in. */
  public boolean isReceiving() {
    return state == State.OPEN;
  }

  /** The next version, with another profile. */
  CommunitySettings with(Community next) {
    return new CommunitySettings(next, state, openedAt, version + 1, opening);
  }

  /** The next version, in another state. */
  public CommunitySettings in(State next) {
    return new CommunitySettings(community, next, openedAt, version + 1, opening);
  }
}
