package kyojo.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kyojo.domain.diagnosis.Profile;
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

  private final ReleaseDays days = new ReleaseDays(COMMUNITIES);
  private final KeptReleases kept = days.kept;

  static IntStream seeds() {
    return IntStream.range(0, 3);
  }

  @Test
  void withoutFirmsOrWithTooFewNothingIsReleased() {
    assertThat(days.release()).isInstanceOf(Made.Unchanged.class);
    new ManyFirms(1, COMMUNITIES).make(4).forEach(days::put);
    assertThat(days.release()).isInstanceOf(Made.Unchanged.class);
    assertThat(kept.published).isEmpty();
  }

  @Test
  void theFirstReleaseCountsAllAndWithoutChangesThereIsNoOther() {
    new ManyFirms(1, COMMUNITIES).make(300).forEach(days::put);

    assertThat(days.release()).isInstanceOf(Made.Published.class);
    assertThat(kept.all(1, YEAR)).isEqualTo(kept.contributions);
    days.pass(1);
    assertThat(days.release()).isInstanceOf(Made.Unchanged.class);
    assertThat(kept.published).hasSize(1);
  }

  @Test
  void oneNewFirmWaits() {
    var firms = new ManyFirms(1, COMMUNITIES);
    firms.make(300).forEach(days::put);
    days.release();
    days.put(firms.make());

    assertThat(days.release()).isInstanceOf(Made.Unchanged.class);
    assertThat(kept.published).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noDifferenceOfTwoReleasesTellsOfFewerThanFiveFirms(int seed) {
    var random = new Random(seed);
    var firms = new ManyFirms(seed, COMMUNITIES);
    firms.make(200).forEach(days::put);
    for (int day = 0; day < 6; day++) {
      days.live(random, firms, 40 + random.nextInt(120), random.nextInt(3));
      days.release();
      days.pass(1);
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
    firms.make(200).forEach(days::put);
    days.release();
    List<Contribution> come = List.of();
    for (int day = 0; day < 6; day++) {
      days.pass(1);
      for (Contribution one : come) {
        if (random.nextInt(3) > 0) {
          kept.contributions.remove(one.firm());
        }
      }
      come = firms.make(60 + random.nextInt(60));
      come.forEach(days::put);
      days.release();
    }

    assertThat(kept.published).hasSizeGreaterThanOrEqualTo(2);
    assertThat(pairs().leaks()).isEmpty();
  }

  /** Five came together and could be told; four of them are erased while another one comes. */
  @Test
  void whatIsLeftOfFiveThatCameTogetherIsNotUncovered() {
    var firms = new ManyFirms(1, COMMUNITIES);
    for (int community = 0; community < 4; community++) {
      alike(firms, community, 20).forEach(days::put);
    }
    days.release();
    var come = new ArrayList<Contribution>();
    for (int community = 0; community < 2; community++) {
      come.addAll(alike(firms, community, 5));
    }
    come.forEach(days::put);
    days.pass(1);
    days.release();
    for (int community = 0; community < 2; community++) {
      come.subList(5 * community, 5 * community + 4)
          .forEach(one -> kept.contributions.remove(one.firm()));
      alike(firms, community, 1).forEach(days::put);
    }
    days.pass(1);
    days.release();

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

  @Test
  void anErasedFirmIsNotInWhatIsKeptAfterTheNextRun() {
    var firms = new ManyFirms(3, COMMUNITIES);
    firms.make(200).forEach(days::put);
    days.release();
    Firm erased = kept.contributions.keySet().iterator().next();
    kept.contributions.remove(erased);
    days.pass(1);
    days.release();

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
    firms.make(200).forEach(days::put);
    days.release();
    List<Contribution> waiting = firms.make(3);
    waiting.forEach(days::put);
    for (int day = 0; day < 12; day++) {
      days.live(random, firms, 12, 0);
      days.release();
      days.pass(16);
    }

    assertThat(kept.all(kept.published.lastKey(), YEAR))
        .containsKeys(waiting.stream().map(Contribution::firm).toArray(Firm[]::new));
  }
}
