package kyojo.persistence.statistics;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.FiscalYear;
import kyojo.domain.statistics.Release;
import kyojo.domain.statistics.ReleaseReader;
import kyojo.domain.statistics.ReleasedTable;
import kyojo.domain.statistics.TableId;
import kyojo.persistence.ShortMemory;

/** Remembers for half a minute which release is the newest. Tables are read anew. Thread-safe. */
public final class RememberedReleases implements ReleaseReader {
  private static final Duration FRESH = Duration.ofSeconds(30);
  private static final String NEWEST = "newest";

  private final ReleaseReader source;
  private final ShortMemory<String, Release> newest;

  public RememberedReleases(ReleaseReader source, InstantSource clock) {
    this.source = source;
    this.newest = new ShortMemory<>(FRESH, 1, clock);
  }

  @Override
  public Optional<Release> latest() {
    return newest.find(NEWEST, _ -> source.latest());
  }

  /**
   * What is not newer than the newest is there, and asking for the newest by its number is usual.
   */
  @Override
  public Optional<Release> find(int number) {
    return latest().filter(release -> release.number() == number).or(() -> source.find(number));
  }

  @Override
  public List<Release> before(int before, int limit) {
    return source.before(before, limit);
  }

  @Override
  public Optional<ReleasedTable> national(int tables, FiscalYear year, TableId id) {
    return source.national(tables, year, id);
  }

  @Override
  public Optional<ReleasedTable> own(
      CommunityId community, int tables, FiscalYear year, TableId id) {
    return source.own(community, tables, year, id);
  }
}
