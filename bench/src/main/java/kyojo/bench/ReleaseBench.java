package kyojo.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import kyojo.content.ShippedContent;
import kyojo.domain.community.Communities;
import kyojo.domain.community.Community;
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.Contribution;
import kyojo.domain.statistics.ContributionStore;
import kyojo.domain.statistics.FiscalYear;
import kyojo.domain.statistics.MakeRelease;

/**
 * Makes a first release over invented firms, and the next after one of four has answered again.
 * What is read is made in memory and what is put is dropped: it is the fold, the protection and the
 * tables that are measured, in the heap that {@code bench/run} gives.
 */
@SuppressWarnings("SystemOut") // The terminal is this program's user interface.
final class ReleaseBench implements ContributionStore, Communities {
  private static final List<Integer> FIRMS = List.of(1_000, 10_000, 100_000);
  private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
  private static final int AGAIN = 4;

  private final ManyContributions firms;
  private final int number;
  private int changes;

  private ReleaseBench(ManyContributions firms, int number) {
    this.firms = firms;
    this.number = number;
  }

  static boolean run() {
    System.out.printf("%nReleases%n");
    var content = ShippedContent.load();
    var set = content.find(new QuestionSetId("ipa-jisha-3.1")).orElseThrow();
    var firms = new ManyContributions(FiscalYear.of(NOW), set);
    return FIRMS.stream().allMatch(number -> new ReleaseBench(firms, number).measure(content));
  }

  private boolean measure(ShippedContent content) {
    var clock = new AtomicReference<>(NOW);
    var press = new DroppedReleases(this::counted);
    var make = new MakeRelease(this, press, press, this, content, clock::get);
    boolean isRight = measure("first", make, press);
    changes = 1;
    clock.set(NOW.plus(Duration.ofDays(1)));
    return measure("next", make, press) && isRight;
  }

  private boolean measure(String name, MakeRelease make, DroppedReleases press) {
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    Instant start = Instant.now();
    MakeRelease.Made made = make.make();
    Instant end = Instant.now();
    boolean isPublished = made instanceof MakeRelease.Made.Published;
    Instant folded = isPublished ? press.begun() : end;
    System.out.printf(
        Locale.ROOT,
        "%,8d firms, %-5s  fold and comparison %5.1f s, protection and tables %5.1f s, whole %5.1f"
            + " s, heap %3d MB at most%s%n",
        number,
        name,
        seconds(start, folded),
        seconds(folded, end),
        seconds(start, end),
        pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20,
        isPublished ? "" : ": nothing that could be told");
    return !(made instanceof MakeRelease.Made.Overtaken);
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / 1e3;
  }

  @Override
  public void put(
      Contribution.Firm firm,
      FiscalYear year,
      Optional<Contribution> contribution,
      String version) {
    throw new UnsupportedOperationException("only read");
  }

  @Override
  public List<Contribution> bucket(FiscalYear year, int bucket) {
    return read(year, bucket, changes);
  }

  /** What the first release counted. */
  private List<Contribution> counted(FiscalYear year, int bucket) {
    return read(year, bucket, 0);
  }

  private List<Contribution> read(FiscalYear year, int bucket, int changed) {
    return IntStream.range(0, year.equals(firms.year()) ? number : 0)
        .filter(firm -> firm % BUCKETS == bucket)
        .mapToObj(firm -> firms.firm(firm, firm % AGAIN == 0 ? changed : 0))
        .toList();
  }

  @Override
  public Optional<CommunitySettings> settings(CommunityId id) {
    return Optional.empty();
  }

  @Override
  public List<Community> all() {
    return ManyContributions.communities();
  }
}
