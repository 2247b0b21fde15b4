package kyojo.bench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.Contribution;
import kyojo.domain.statistics.FiscalYear;
import kyojo.domain.statistics.Release;
import kyojo.domain.statistics.ReleasePress;
import kyojo.domain.statistics.ReleaseReader;
import kyojo.domain.statistics.ReleasedTable;
import kyojo.domain.statistics.Standing;
import kyojo.domain.statistics.TableId;

/** Releases of which nothing is kept but the newest and by which groups it was told. */
final class DroppedReleases implements ReleaseReader, ReleasePress {
  private final BiFunction<FiscalYear, Integer, List<Contribution>> counted;
  private Optional<Release> latest = Optional.empty();
  private Standing standing = Standing.NONE;
  private Instant begun = Instant.EPOCH;

  /**
   * Of a bench.
   *
   * @param counted what the newest release counted of a part of a year
   */
  DroppedReleases(BiFunction<FiscalYear, Integer, List<Contribution>> counted) {
    this.counted = counted;
  }

  /** When the last one was begun. */
  Instant begun() {
    return begun;
  }

  @Override
  public Draft begin() {
    begun = Instant.now();
    return new Dropped(latest.map(Release::number).orElse(0) + 1);
  }

  /** A release that goes nowhere. */
  private final class Dropped implements Draft {
    private final int number;

    Dropped(int number) {
      this.number = number;
    }

    @Override
    public int number() {
      return number;
    }

    @Override
    public void put(ReleasedTable table) {}

    @Override
    public void put(CommunityId community, ReleasedTable table) {}

    @Override
    public void keep(FiscalYear year, int bucket, List<Contribution> firms) {}

    @Override
    public void keep(FiscalYear year, Standing next) {
      standing = next;
    }

    @Override
    public boolean publish(Release release) {
      latest = Optional.of(release);
      return true;
    }
  }

  @Override
  public List<Contribution> counted(int release, FiscalYear year, int bucket) {
    return counted.apply(year, bucket);
  }

  @Override
  public Standing standing(int release, FiscalYear year) {
    return standing;
  }

  @Override
  public void forget(int before, FiscalYear year) {}

  @Override
  public void forget(CommunityId community, FiscalYear year) {}

  @Override
  public Optional<Release> latest() {
    return latest;
  }

  @Override
  public Optional<Release> find(int number) {
    return latest.filter(release -> release.number() == number);
  }

  @Override
  public List<Release> before(int before, int limit) {
    return List.of();
  }

  @Override
  public Optional<ReleasedTable> national(int tables, FiscalYear year, TableId id) {
    return Optional.empty();
  }

  @Override
  public Optional<ReleasedTable> own(
      CommunityId community, int tables, FiscalYear year, TableId id) {
    return Optional.empty();
  }
}
