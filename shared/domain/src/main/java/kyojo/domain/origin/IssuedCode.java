package kyojo.domain.origin;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.OriginCode;

/**
 * A code that a community gives to the firms it invites, or to those who come to a seminar.
 *
 * @param terms what it says of a firm, and when
 * @param createdAt to the second
 * @param endedAt when staff ended it before its time; to the second
 */
public record IssuedCode(
    CommunityId community,
    OriginCode code,
    Terms terms,
    Instant createdAt,
    Optional<Instant> endedAt) {

  /**
   * What staff say of a code.
   *
   * @param origin how firms come with it: by invitation or at a seminar
   * @param label what it is for, in the staff's words; firms read it
   * @param from its first moment
   * @param until its end, not included
   */
  public record Terms(Origin origin, String label, Instant from, Instant until) {
    public Terms {
      if (origin != Origin.INVITATION && origin != Origin.SEMINAR) {
        throw new IllegalArgumentException("no code says that a firm came so");
      }
      if (!until.isAfter(from)) {
        throw new IllegalArgumentException("a code ends after it begins");
      }
    }
  }

  /** Whether a firm may come with it now. */
  public boolean isOpen(Instant now) {
    return !now.isBefore(terms.from()) && !hasEnded(now);
  }

  /** Whether it never opens again. */
  public boolean hasEnded(Instant now) {
    return endedAt.isPresent() || !now.isBefore(terms.until());
  }

  /** The same code, ended now unless it has ended already. */
  IssuedCode ended(Instant now) {
    Instant end = endedAt.orElseGet(() -> now.truncatedTo(ChronoUnit.SECONDS));
    return new IssuedCode(community, code, terms, createdAt, Optional.of(end));
  }

  /** From when on nothing is known of it, so that lists name for long where a firm came from. */
  public Instant forgottenAt() {
    return terms.until().plus(Duration.ofDays(Limits.ORIGIN_CODE_KEPT_DAYS));
  }
}
