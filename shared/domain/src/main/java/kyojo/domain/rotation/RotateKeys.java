package kyojo.domain.rotation;

import java.time.Duration;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.community.TenantKeys;
import kyojo.domain.identity.CommunityId;

/**
 * Gives a tenant a new key, and encrypts under it what lies there, in steps of bounded length. The
 * old keys stay, so that nothing is unreadable at any moment. Thread-safe.
 */
public final class RotateKeys {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final TenantKeys keys;
  private final SealedRecords records;
  private final InstantSource clock;

  public RotateKeys(TenantKeys keys, SealedRecords records, InstantSource clock) {
    this.keys = keys;
    this.records = records;
    this.clock = clock;
  }

  /** Where a tenant's records are done up to. */
  public record Position(YearMonth month, Optional<String> after) {}

  /**
   * How far it came.
   *
   * @param unreadable records that do not open at their place: somebody has to look at them
   * @param next where the next step begins; empty where all is done
   */
  public record Step(int resealed, int unreadable, Optional<Position> next) {}

  /** Makes the new key. Processes that remember the old one write with it for up to a minute. */
  public Position rotate(CommunityId community) {
    keys.rotate(community);
    return new Position(oldest(), Optional.empty());
  }

  /** Encrypts again from there on, {@link Limits#RESEAL_RECORDS_MAX} records at most. */
  public Step reseal(CommunityId community, Position from) {
    YearMonth last = YearMonth.from(clock.instant().atZone(JAPAN));
    Position position = from;
    int resealed = 0;
    int unreadable = 0;
    int read = 0;
    while (!position.month().isAfter(last)) {
      if (read >= Limits.RESEAL_RECORDS_MAX) {
        return new Step(resealed, unreadable, Optional.of(position));
      }
      SealedRecords.Page page =
          records.reseal(community, position.month(), position.after(), Limits.RESEAL_PAGE_RECORDS);
      resealed += page.resealed();
      unreadable += page.unreadable();
      read += Limits.RESEAL_PAGE_RECORDS;
      position =
          page.last().isPresent()
              ? new Position(position.month(), page.last())
              : new Position(position.month().plusMonths(1), Optional.empty());
    }
    return new Step(resealed, unreadable, Optional.empty());
  }

  /** The month in which the oldest diagnosis that is kept may have been made. */
  private YearMonth oldest() {
    Duration longest = Duration.ofDays(Limits.AUDIT_DAYS);
    return YearMonth.from(clock.instant().minus(longest).atZone(JAPAN)).minusMonths(1);
  }
}
