package kyojo.domain.rotation;

import java.time.Duration;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.community.TenantKeys;
import kyojo.domain.identity.CommunityId;

/**
 * Gives a tenant a new key, and encrypts under it what lies there, in steps of bounded length. The
 * old keys stay, so that nothing is unreadable at any moment, wherever it breaks off; begun again,
 * it encrypts what is still under an old one. Thread-safe.
 */
public final class RotateKeys {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /** What a firm left within three years can be kept for three more, when it comes back. */
  private static final Duration LONGEST = Duration.ofDays(2L * Limits.RECORD_DAYS_MAX);

  private static final Duration AHEAD = Duration.ofDays(Limits.RECORD_DAYS_MAX);

  private final TenantKeys keys;
  private final List<SealedRecords> kinds;
  private final InstantSource clock;

  /**
   * @param kinds all that is encrypted, each kind once
   */
  public RotateKeys(TenantKeys keys, List<SealedRecords> kinds, InstantSource clock) {
    this.keys = keys;
    this.kinds = List.copyOf(kinds);
    this.clock = clock;
  }

  /** Where a tenant's records are done up to: the number of a kind, and the place in it. */
  public record Position(int kind, YearMonth month, Optional<String> after) {}

  /**
   * How far it came.
   *
   * @param old records that were found under an older key ({@link SealedRecords.Page}): none were
   *     left of those that were looked at, where there are none
   * @param unreadable records that do not open at their place: somebody has to look at them
   * @param next where the next step begins; empty where all is done
   */
  public record Step(int old, int unreadable, Optional<Position> next) {}

  /**
   * Makes the new key. Processes that remember the old one write with it for up to {@link
   * Limits#KEYS_REMEMBERED_SECONDS}; what they write then is encrypted anew only by {@link #reseal}
   * after that.
   */
  public void rotate(CommunityId community) {
    keys.rotate(community);
  }

  /** Where encrypting again begins. */
  public Position beginning() {
    return new Position(0, oldest(), Optional.empty());
  }

  /**
   * Encrypts again what names are copied out of into other records. Whoever had it in memory copies
   * names under an old key until that memory ends, so that this comes before the rest.
   */
  public Step resealSources(CommunityId community) {
    int old = 0;
    int unreadable = 0;
    for (SealedRecords kind : kinds) {
      if (!kind.isByMonth()) {
        SealedRecords.Page page = kind.reseal(community, oldest(), Optional.empty(), 1);
        old += page.old();
        unreadable += page.unreadable();
      }
    }
    return new Step(old, unreadable, Optional.empty());
  }

  /** Encrypts again from there on, {@link Limits#RESEAL_RECORDS_MAX} records at most. */
  public Step reseal(CommunityId community, Position from) {
    Position position = from;
    int old = 0;
    int unreadable = 0;
    int read = 0;
    while (position.kind() < kinds.size()) {
      if (read >= Limits.RESEAL_RECORDS_MAX) {
        return new Step(old, unreadable, Optional.of(position));
      }
      SealedRecords.Page page =
          kinds
              .get(position.kind())
              .reseal(community, position.month(), position.after(), Limits.RESEAL_PAGE_RECORDS);
      old += page.old();
      unreadable += page.unreadable();
      read += page.last().isPresent() ? Limits.RESEAL_PAGE_RECORDS : 1;
      position = next(position, page);
    }
    return new Step(old, unreadable, Optional.empty());
  }

  private Position next(Position position, SealedRecords.Page page) {
    if (page.last().isPresent()) {
      return new Position(position.kind(), position.month(), page.last());
    }
    // What ends with a firm lies under the month of its end.
    YearMonth last = YearMonth.from(clock.instant().plus(AHEAD).atZone(JAPAN));
    return kinds.get(position.kind()).isByMonth() && position.month().isBefore(last)
        ? new Position(position.kind(), position.month().plusMonths(1), Optional.empty())
        : new Position(position.kind() + 1, oldest(), Optional.empty());
  }

  /** The month in which the oldest record that is kept may have been made. */
  private YearMonth oldest() {
    return YearMonth.from(clock.instant().minus(LONGEST).atZone(JAPAN)).minusMonths(1);
  }
}
