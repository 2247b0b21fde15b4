package kyojo.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.QuestionSet;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.diagnosis.Samples;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.Contribution.Monthly;
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

    assertThat(kept.published).hasSizeGreaterThanOrEqualTo(3);
    assertThat(pairs().leaks()).isEmpty();
  }

  /** New ones most of all: what is left of five that came together. */
  @ParameterizedTest
  @MethodSource("seeds")
  void firmsThatComeAndAreErasedDoNotUncoverWhoCameWithThem(int seed) {
    var random = new Random(100 + seed);
    var firms = new ManyFirms(100 + seed, COMMUNITIES);
    firms.make(200).forEach(this::put);
    makeRelease.make();
    List<Contribution> come = List.of();
    for (int day = 0; day < 6; day++) {
      now = now.plus(Duration.ofDays(1));
      for (Contribution one : come) {
        if (random.nextInt(3) > 0) {
          kept.contributions.remove(one.firm());
        }
      }
      come = firms.make(60 + random.nextInt(60));
      come.forEach(this::put);
      makeRelease.make();
    }

    assertThat(kept.published).hasSizeGreaterThanOrEqualTo(2);
    assertThat(pairs().leaks()).isEmpty();
  }

  /** Five came together and could be told; four of them are erased while another one comes. */
  @Test
  void whatIsLeftOfFiveThatCameTogetherIsNotUncovered() {
    var firms = new ManyFirms(1, COMMUNITIES);
    for (int community = 0; community < 4; community++) {
      alike(firms, community, 20).forEach(this::put);
    }
    makeRelease.make();
    var come = new ArrayList<Contribution>();
    for (int community = 0; community < 2; community++) {
      come.addAll(alike(firms, community, 5));
    }
    come.forEach(this::put);
    now = now.plus(Duration.ofDays(1));
    makeRelease.make();
    for (int community = 0; community < 2; community++) {
      come.subList(5 * community, 5 * community + 4)
          .forEach(one -> kept.contributions.remove(one.firm()));
      alike(firms, community, 1).forEach(this::put);
    }
    now = now.plus(Duration.ofDays(1));
    makeRelease.make();

    assertThat(kept.published).hasSizeGreaterThanOrEqualTo(2);
    assertThat(kept.all(2, YEAR)).containsKeys(come.getFirst().firm());
    assertThat(pairs().leaks()).isEmpty();
  }

  /** Of the same industry, size, prefecture and month. */
  private static List<Contribution> alike(ManyFirms firms, int community, int number) {
    return firms.make(number).stream()
        .map(one ->
            new Contribution(
                new Firm(ManyFirms.community(community), one.firm().id()),
                YEAR,
                true,
                new Profile(Optional.empty(), Optional.empty(), Optional.empty()),
                one.questionSet(),
                one.answers(),
                one.total(),
                new TreeMap<>(Map.of(YEAR.months().getFirst(), new Monthly(1, one.total())))))
        .toList();
  }

  private ReleasePairs pairs() {
    return new ReleasePairs(kept, YEAR, new Regions(Shown.communities(COMMUNITIES)));
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
