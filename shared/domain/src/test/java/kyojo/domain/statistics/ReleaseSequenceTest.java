package kyojo.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import kyojo.domain.diagnosis.QuestionSet;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.diagnosis.Samples;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.MakeRelease.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the difference of two releases tells (trap 5: the same table before and after). */
class ReleaseSequenceTest {
  private static final FiscalYear YEAR = ManyFirms.YEAR;
  private static final int COMMUNITIES = 12;
  private static final QuestionSets SETS =
      new QuestionSets() {
        @Override
        public Optional<QuestionSet> find(QuestionSetId id) {
          return Optional.of(Samples.SET).filter(set -> set.id().equals(id));
        }

        @Override
        public Optional<QuestionSet> current(LocalDate day) {
          return Optional.of(Samples.SET);
        }
      };

  private final KeptReleases kept = new KeptReleases(Shown.communities(COMMUNITIES));
  private Instant now = Instant.parse("2026-09-01T00:00:00Z");
  private final MakeRelease makeRelease = new MakeRelease(kept, kept, kept, kept, SETS, () -> now);

  static IntStream seeds() {
    return IntStream.range(0, 3);
  }

  private void put(Contribution contribution) {
    kept.contributions.put(contribution.firm(), contribution);
  }

  @Test
  void withoutFirmsOrWithTooFewNothingIsReleased() {
    assertThat(makeRelease.make()).isInstanceOf(Made.Unchanged.class);
    new ManyFirms(1, COMMUNITIES).make(4).forEach(this::put);
    assertThat(makeRelease.make()).isInstanceOf(Made.Unchanged.class);
    assertThat(kept.published).isEmpty();
  }

  @Test
  void theFirstReleaseCountsAllAndWithoutChangesThereIsNoOther() {
    new ManyFirms(1, COMMUNITIES).make(300).forEach(this::put);

    assertThat(makeRelease.make()).isInstanceOf(Made.Published.class);
    assertThat(kept.all(1, YEAR)).isEqualTo(kept.contributions);
    now = now.plus(Duration.ofDays(1));
    assertThat(makeRelease.make()).isInstanceOf(Made.Unchanged.class);
    assertThat(kept.published).hasSize(1);
  }

  @Test
  void oneNewFirmWaits() {
    var firms = new ManyFirms(1, COMMUNITIES);
    firms.make(300).forEach(this::put);
    makeRelease.make();
    put(firms.make());

    assertThat(makeRelease.make()).isInstanceOf(Made.Unchanged.class);
    assertThat(kept.published).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noDifferenceOfTwoReleasesTellsOfFewerThanFiveFirms(int seed) {
    var random = new Random(seed);
    var firms = new ManyFirms(seed, COMMUNITIES);
    firms.make(200).forEach(this::put);
    for (int day = 0; day < 6; day++) {
      live(random, firms, 40 + random.nextInt(120), random.nextInt(3));
      makeRelease.make();
      now = now.plus(Duration.ofDays(1));
    }
    int last = kept.published.lastKey();
    assertThat(last).isGreaterThanOrEqualTo(2);
    for (int later = 2; later <= last; later++) {
      for (int earlier = 1; earlier < later; earlier++) {
        compare(earlier, later);
      }
    }
  }

  /** Firms come, answer again and are erased. */
  private void live(Random random, ManyFirms firms, int come, int erased) {
    firms.make(come).forEach(this::put);
    var all = new ArrayList<>(kept.contributions.values());
    for (int i = 0; i < come / 2; i++) {
      Contribution one = all.get(random.nextInt(all.size()));
      put(firms.answered(one, 5 + random.nextInt(3)));
    }
    for (int i = 0; i < erased; i++) {
      kept.contributions.remove(all.get(random.nextInt(all.size())).firm());
    }
  }

  private void compare(int earlier, int later) {
    for (Grouping grouping : List.of(Grouping.INDUSTRY, Grouping.SIZE, Grouping.PREFECTURE)) {
      compare(
          earlier,
          later,
          grouping,
          one -> Groups.key(grouping, YEAR, Groups.of(grouping, Facts.of(one))));
    }
    compare(earlier, later, Grouping.COMMUNITY, one -> one.firm().community().value());
  }

  /** Each group that shows in both, and all others together. */
  private void compare(
      int earlier, int later, Grouping grouping, Function<Contribution, String> key) {
    var id = new TableId(grouping, TableId.Measure.SCORES);
    ReleasedTable before = table(earlier, id);
    ReleasedTable after = table(later, id);
    if (before.release() == after.release()) {
      return;
    }
    Set<String> shown = new HashSet<>(shown(before));
    shown.retainAll(shown(after));
    var first = kept.all(before.release(), YEAR);
    var second = kept.all(after.release(), YEAR);
    var changed = new HashMap<String, Map<Firm, Boolean>>();
    var firms = new HashSet<>(first.keySet());
    firms.addAll(second.keySet());
    for (Firm firm : firms) {
      var was = Optional.ofNullable(first.get(firm));
      var is = Optional.ofNullable(second.get(firm));
      if (!was.equals(is)) {
        for (var one : List.of(was, is)) {
          one.map(key)
              .map(it -> shown.contains(it) ? it : "others")
              .ifPresent(it ->
                  changed.computeIfAbsent(it, _ -> new HashMap<>()).put(firm, is.isPresent()));
        }
      }
    }
    changed.forEach((group, them) ->
        assertThat(them.size())
            .as("%s %s from %d to %d", grouping, group, before.release(), after.release())
            .isGreaterThanOrEqualTo(CountTable.GROUP_MIN));
  }

  private ReleasedTable table(int release, TableId id) {
    int tables = kept.find(release).orElseThrow().year(YEAR).orElseThrow().tables();
    return kept.national(tables, YEAR, id).orElseThrow();
  }

  private static Set<String> shown(ReleasedTable table) {
    var shown = new HashSet<String>();
    for (ReleasedTable.Row row : table.rows()) {
      if (row.firms() instanceof Figure.Shown) {
        shown.add(row.key());
      }
    }
    return shown;
  }

  @Test
  void anErasedFirmIsNotInWhatIsKeptAfterTheNextRun() {
    var firms = new ManyFirms(3, COMMUNITIES);
    firms.make(200).forEach(this::put);
    makeRelease.make();
    Firm erased = kept.contributions.keySet().iterator().next();
    kept.contributions.remove(erased);
    now = now.plus(Duration.ofDays(1));
    makeRelease.make();

    int last = kept.published.lastKey();
    assertThat(kept.all(last, YEAR)).doesNotContainKey(erased);
    assertThat(kept.find(last).orElseThrow().year(YEAR).orElseThrow().tables())
        .as("what was told stays, because one firm alone has changed")
        .isEqualTo(1);
  }

  @Test
  void nothingWaitsForEver() {
    var random = new Random(9);
    var firms = new ManyFirms(9, COMMUNITIES);
    firms.make(200).forEach(this::put);
    makeRelease.make();
    List<Contribution> waiting = firms.make(3);
    waiting.forEach(this::put);
    for (int day = 0; day < 12; day++) {
      live(random, firms, 12, 0);
      makeRelease.make();
      now = now.plus(Duration.ofDays(16));
    }

    assertThat(kept.all(kept.published.lastKey(), YEAR))
        .containsKeys(waiting.stream().map(Contribution::firm).toArray(Firm[]::new));
  }
}
