package kyojo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.Contribution;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.ContributionStore;
import kyojo.domain.statistics.FiscalYear;
import org.junit.jupiter.api.Test;

/** What every {@link ContributionStore} keeps, whatever it is made of. */
public abstract class ContributionStoreContract {
  protected static final CommunityId COMMUNITY = new CommunityId("00000000000000000000000001");
  protected static final FiscalYear YEAR = new FiscalYear(2026);
  private static final long SEED = 20_260_401L;

  private final Random random = new Random(SEED);
  private final Firm firm = Contributions.firm(COMMUNITY);

  /** The store under test. */
  protected abstract ContributionStore store();

  @Test
  void givesBackWhatWasPut() {
    for (int i = 0; i < 50; i++) {
      var contribution = Contributions.random(Contributions.firm(COMMUNITY), YEAR, random);
      put(contribution, 1);

      assertThat(of(contribution.firm())).contains(contribution);
    }
    var largest = Contributions.largest(firm, YEAR);
    put(largest, 1);
    assertThat(of(firm)).contains(largest);
  }

  @Test
  void inWhateverOrderAndHoweverOftenTheLastVersionStays() {
    var versions = new ArrayList<Optional<Contribution>>();
    for (int i = 0; i < 6; i++) {
      versions.add(
          i % 3 == 1 ? Optional.empty() : Optional.of(Contributions.random(firm, YEAR, random)));
    }
    for (int round = 0; round < 30; round++) {
      var own = Contributions.firm(COMMUNITY);
      int last = random.nextInt(versions.size());
      for (int version : shuffledWithReplays(last)) {
        store().put(own, YEAR, versions.get(version).map(it -> as(own, it)), version(version));
      }

      assertThat(of(own)).isEqualTo(versions.get(last).map(it -> as(own, it)));
    }
  }

  /** Each up to the last at least once, most of them twice. */
  private List<Integer> shuffledWithReplays(int last) {
    var order = new ArrayList<>(IntStream.rangeClosed(0, last).boxed().toList());
    IntStream.rangeClosed(0, last).filter(_ -> random.nextInt(4) > 0).forEach(order::add);
    Collections.shuffle(order, random);
    return order;
  }

  @Test
  void whoComesAgainWithTheSameVersionKnowsMore() {
    var first = Contributions.random(firm, YEAR, random);
    var read = Contributions.random(firm, YEAR, random);
    put(first, 7);
    put(read, 7);

    assertThat(of(firm)).contains(read);
  }

  @Test
  void numbersAreComparedAsNumbersHoweverLongTheyAre() {
    var early = Contributions.random(firm, YEAR, random);
    var late = Contributions.random(firm, YEAR, random);
    store().put(firm, YEAR, Optional.of(late), "1" + "0".repeat(39));
    store().put(firm, YEAR, Optional.of(early), "0" + "9".repeat(39));

    assertThat(of(firm)).contains(late);
    assertThatThrownBy(() -> store().put(firm, YEAR, Optional.of(late), "12"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsGoneIsNotReadAndComesBackOnlyWithALaterVersion() {
    var contribution = Contributions.random(firm, YEAR, random);
    put(contribution, 5);
    store().put(firm, YEAR, Optional.empty(), version(6));
    put(contribution, 5);

    assertThat(of(firm)).isEmpty();

    put(contribution, 7);
    assertThat(of(firm)).contains(contribution);
  }

  @Test
  void aYearKnowsNothingOfAnother() {
    var contribution = Contributions.random(firm, YEAR, random);
    put(contribution, 1);

    assertThat(all(YEAR.next())).noneMatch(it -> it.firm().equals(firm));
    store().put(firm, YEAR.next(), Optional.empty(), version(2));
    assertThat(of(firm)).contains(contribution);
    assertThatThrownBy(() -> store().put(firm, YEAR.next(), Optional.of(contribution), version(3)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void manyFirmsLieInAllPartsEachInOne() {
    var firms = new ArrayList<Contribution>();
    // Of so many none leaves a part empty: once in two million runs.
    for (int i = 0; i < 1200; i++) {
      var contribution = Contributions.random(Contributions.firm(COMMUNITY), YEAR, random);
      put(contribution, 1);
      firms.add(contribution);
    }

    assertThat(all(YEAR)).containsAll(firms).doesNotHaveDuplicates();
    assertThat(IntStream.range(0, ContributionStore.BUCKETS))
        .noneMatch(bucket -> store().bucket(YEAR, bucket).isEmpty());
  }

  private void put(Contribution contribution, int version) {
    store()
        .put(contribution.firm(), contribution.year(), Optional.of(contribution), version(version));
  }

  private Optional<Contribution> of(Firm one) {
    return all(YEAR).stream().filter(it -> it.firm().equals(one)).findFirst();
  }

  private List<Contribution> all(FiscalYear year) {
    return IntStream.range(0, ContributionStore.BUCKETS)
        .mapToObj(bucket -> store().bucket(year, bucket))
        .flatMap(List::stream)
        .toList();
  }

  private static String version(int number) {
    return Contributions.version(number);
  }

  private static Contribution as(Firm other, Contribution it) {
    return new Contribution(
        other,
        it.year(),
        it.isKnown(),
        it.profile(),
        it.questionSet(),
        it.answers(),
        it.total(),
        it.months());
  }
}
