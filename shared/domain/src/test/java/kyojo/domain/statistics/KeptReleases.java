package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kyojo.domain.community.Communities;
import kyojo.domain.community.Community;
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.identity.CommunityId;

/** Contributions and releases in memory. Not thread-safe. */
final class KeptReleases implements ContributionStore, ReleaseReader, ReleasePress, Communities {
  final Map<Contribution.Firm, Contribution> contributions = new TreeMap<>();
  final TreeMap<Integer, Release> published = new TreeMap<>();
  final Map<String, ReleasedTable> tables = new HashMap<>();
  final Map<String, List<Contribution>> counted = new HashMap<>();
  final Map<String, Standing> standings = new HashMap<>();
  private final List<Community> open;

  KeptReleases(List<Community> open) {
    this.open = List.copyOf(open);
  }

  @Override
  public void put(
      Contribution.Firm firm,
      FiscalYear year,
      Optional<Contribution> contribution,
      String version) {
    contribution.ifPresentOrElse(
        it -> contributions.put(firm, it), () -> contributions.remove(firm));
  }

  @Override
  public List<Contribution> bucket(FiscalYear year, int bucket) {
    return contributions.values().stream()
        .filter(one ->
            one.year().equals(year) && Math.floorMod(one.firm().hashCode(), BUCKETS) == bucket)
        .toList();
  }

  @Override
  public Optional<Release> latest() {
    return published.isEmpty() ? Optional.empty() : Optional.of(published.lastEntry().getValue());
  }

  @Override
  public Optional<Release> find(int number) {
    return Optional.ofNullable(published.get(number));
  }

  @Override
  public List<Release> before(int before, int limit) {
    return published.headMap(before, false).descendingMap().values().stream().limit(limit).toList();
  }

  @Override
  public Optional<ReleasedTable> national(int release, FiscalYear year, TableId id) {
    return Optional.ofNullable(tables.get(release + "/" + year + id));
  }

  @Override
  public Optional<ReleasedTable> own(
      CommunityId community, int release, FiscalYear year, TableId id) {
    return Optional.ofNullable(tables.get(community.value() + release + "/" + year + id));
  }

  @Override
  public Draft begin() {
    int number = latest().map(Release::number).orElse(0) + 1;
    return new Draft() {
      @Override
      public int number() {
        return number;
      }

      @Override
      public void put(ReleasedTable table) {
        tables.put(number + "/" + table.year() + table.id(), table);
      }

      @Override
      public void put(CommunityId community, ReleasedTable table) {
        tables.put(community.value() + number + "/" + table.year() + table.id(), table);
      }

      @Override
      public void keep(FiscalYear year, int bucket, List<Contribution> firms) {
        counted.put(number + "/" + year + bucket, firms);
      }

      @Override
      public void keep(FiscalYear year, Standing standing) {
        standings.put(number + "/" + year, standing);
      }

      @Override
      public boolean publish(Release release) {
        published.put(number, release);
        return true;
      }
    };
  }

  @Override
  public List<Contribution> counted(int release, FiscalYear year, int bucket) {
    return counted.getOrDefault(release + "/" + year + bucket, List.of());
  }

  /** All that a release counted. */
  Map<Contribution.Firm, Contribution> all(int release, FiscalYear year) {
    var all = new TreeMap<Contribution.Firm, Contribution>();
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      counted(release, year, bucket).forEach(one -> all.put(one.firm(), one));
    }
    return all;
  }

  @Override
  public Standing standing(int release, FiscalYear year) {
    return standings.getOrDefault(release + "/" + year, Standing.NONE);
  }

  /** Nothing is forgotten: tests look back. */
  @Override
  public void forget(int before, FiscalYear year) {}

  @Override
  public void forget(CommunityId community, FiscalYear year) {
    new ArrayList<>(tables.keySet())
        .stream().filter(key -> key.startsWith(community.value())).forEach(tables::remove);
  }

  @Override
  public Optional<CommunitySettings> settings(CommunityId id) {
    return Optional.empty();
  }

  @Override
  public List<Community> all() {
    return open;
  }
}
