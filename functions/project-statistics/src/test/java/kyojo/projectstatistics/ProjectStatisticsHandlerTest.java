package kyojo.projectstatistics;

import static kyojo.projectstatistics.Ground.ALL_DONE;
import static kyojo.projectstatistics.Ground.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.statistics.Contribution;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.FiscalYear;
import kyojo.testkit.Contributions;
import kyojo.testkit.FaultyDynamo;
import kyojo.testkit.FaultyDynamo.Fault;
import kyojo.testkit.Lambda;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectStatisticsHandlerTest {
  private static final String PARTLY = "P".repeat(25);
  private static final String UNKNOWN = "U".repeat(25);
  private static final Instant LAST_YEAR = Instant.parse("2025-06-01T00:00:00Z");
  private static final Instant RECENTLY = NOW.minus(Duration.ofDays(3));

  private final Ground ground = new Ground();
  private final Lambda lambda =
      new Lambda(
          new ProjectStatisticsHandler(ground.tables.variables("ProjectStatistics"), () -> NOW));
  private final Firm firm = Contributions.firm(Samples.COMMUNITY);

  private Lambda lambda(FaultyDynamo database) {
    return new Lambda(
        new ProjectStatisticsHandler(
            ground.tables.variables("ProjectStatistics", database.endpoint()), () -> NOW));
  }

  @Test
  void whatAFirmAnsweredIsCountedInItsYear() {
    ground.submit(firm, LAST_YEAR, Origin.OPEN, PARTLY);
    ground.submit(firm, RECENTLY, Origin.SEMINAR, UNKNOWN);

    assertThat(lambda.tell(ground.batch())).isEqualTo(ALL_DONE);

    assertThat(ground.kept(2025).get(firm))
        .satisfies(it -> assertThat(it.total()).isEqualTo(50))
        .satisfies(it -> assertThat(it.isKnown()).isTrue());
    assertThat(ground.kept(2026).get(firm))
        .satisfies(it -> assertThat(it.total()).isEqualTo(-25))
        .satisfies(it -> assertThat(it.months()).hasSize(1));
  }

  @Test
  void aConfirmationMakesAFirmKnown() {
    ground.submit(firm, RECENTLY, Origin.OPEN, PARTLY);
    lambda.tell(ground.batch());
    assertThat(ground.kept(2026).values()).noneMatch(Contribution::isKnown);

    ground.confirm(firm);
    lambda.tell(ground.batch(Stream.of(1)));

    assertThat(ground.kept(2026).values()).singleElement().matches(Contribution::isKnown);
  }

  @Test
  void whatWasErasedIsCountedNoMore() {
    Diagnosis erased = ground.submit(firm, LAST_YEAR, Origin.STAFF, PARTLY);
    ground.submit(firm, RECENTLY, Origin.STAFF, PARTLY);
    lambda.tell(ground.batch());

    ground.erase(firm, erased);
    lambda.tell(ground.batch(Stream.of(2)));
    assertThat(ground.kept(2025)).isEmpty();
    assertThat(ground.kept(2026)).containsOnlyKeys(firm);

    ground.eraseFirm(firm);
    lambda.tell(ground.batch(Stream.of(3)));
    assertThat(ground.kept(2026)).isEmpty();
  }

  @Test
  void whatIsRemovedWithoutATraceIsCountedNoMore() {
    Diagnosis removed = ground.submit(firm, RECENTLY, Origin.STAFF, PARTLY);
    lambda.tell(ground.batch());
    ground.remove(firm, removed);
    lambda.tell(ground.batch(Stream.of(1)));

    assertThat(ground.kept(2026)).isEmpty();
    // What was on its way meanwhile brings it back no more.
    ground.contributions.put(
        firm,
        new FiscalYear(2026),
        Optional.of(Contributions.largest(firm, new FiscalYear(2026))),
        Contributions.version(100_000_000_000L));
    assertThat(ground.kept(2026)).isEmpty();
  }

  @Test
  void aFirmOfABatchIsReadOnceAndPutOnceAYear() {
    try (var faulty = ground.tables.faulty()) {
      for (int i = 0; i < 5; i++) {
        ground.submit(firm, RECENTLY.plusSeconds(i), Origin.STAFF, PARTLY);
      }
      var counted = lambda(faulty);
      faulty.failAt(0, Fault.REFUSED);
      counted.tell(ground.batch());
      assertThat(faulty.calls()).isEqualTo(2);
    }
    assertThat(ground.kept(2026).get(firm))
        .satisfies(
            it -> assertThat(it.months().firstEntry().getValue().submissions()).isEqualTo(5));
  }

  @Test
  void whatIsNoFirmsCostsNoCall() {
    try (var faulty = ground.tables.faulty()) {
      var counted = lambda(faulty);
      faulty.failAt(0, Fault.REFUSED);
      ground.tell("INSERT", firm, "D#x");
      String event = ground.batch().replace("#F#" + firm.id().value(), "#B");
      assertThat(counted.tell(event)).isEqualTo(ALL_DONE);
      assertThat(faulty.calls()).isZero();
    }
  }

  @TestFactory
  Stream<DynamicTest> whereverTheDatabaseFailsTheNextTryMakesItWhole() {
    Firm other = Contributions.firm(Samples.COMMUNITY);
    Diagnosis erased = ground.submit(firm, LAST_YEAR, Origin.STAFF, PARTLY);
    ground.submit(firm, RECENTLY, Origin.STAFF, UNKNOWN);
    ground.erase(firm, erased);
    ground.submit(other, RECENTLY, Origin.OPEN, PARTLY);
    var faulty = ground.tables.faulty();
    var broken = lambda(faulty);
    faulty.failAt(0, Fault.REFUSED);
    broken.tell(ground.batch());
    return faulty
        .atEveryCall((call, fault) -> {
          faulty.failAt(call, fault);
          String answer = broken.tell(ground.batch());
          faulty.failAt(0, fault);
          if (fault == Fault.ANSWER_LOST_ONCE) {
            assertThat(answer).isEqualTo(ALL_DONE);
          } else {
            assertThat(answer).contains("itemIdentifier");
          }
          assertThat(broken.tell(ground.batch())).isEqualTo(ALL_DONE);
          ground.requireProjected(List.of(firm, other));
        })
        .onClose(faulty::close);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void batchesReplayedSplitAndReorderedEndInTheSame(long seed) {
    var random = new Random(seed);
    var firms = Stream.generate(() -> Contributions.firm(Samples.COMMUNITY)).limit(4).toList();
    var history = new History(ground, firms, random);
    var pending = new ArrayList<Integer>();
    for (int step = 0; step < 40; step++) {
      int before = ground.changes.size();
      history.step();
      IntStream.range(before, ground.changes.size()).forEach(pending::add);
      if (random.nextInt(4) == 0) {
        Collections.shuffle(pending, random);
        var some = List.copyOf(pending.subList(0, random.nextInt(pending.size() + 1)));
        lambda.tell(ground.batch(some.stream()));
        // Of what was handed over, some comes once more.
        pending.removeIf(place -> some.contains(place) && random.nextBoolean());
      }
    }
    while (!pending.isEmpty()) {
      Collections.shuffle(pending, random);
      int end = 1 + random.nextInt(Math.min(5, pending.size()));
      assertThat(lambda.tell(ground.batch(pending.subList(0, end).stream()))).isEqualTo(ALL_DONE);
      pending.subList(0, end).clear();
    }

    ground.requireProjected(firms);
    assertThat(ground.kept(2025).size() + ground.kept(2026).size()).isPositive();
  }

  /** The older batch has read, and comes to put when the newer one was handled. */
  @Test
  void whoReadBeforeAnErasureAndPutsAfterItBringsNothingBack() {
    try (var meddled = ground.tables.meddled()) {
      var slow =
          new Lambda(
              new ProjectStatisticsHandler(
                  ground.tables.variables("ProjectStatistics", meddled.endpoint()), () -> NOW));
      Diagnosis erased = ground.submit(firm, RECENTLY, Origin.STAFF, PARTLY);
      meddled.before(
          2,
          () -> {
            ground.erase(firm, erased);
            lambda.tell(ground.batch(Stream.of(1)));
          });
      slow.tell(ground.batch(Stream.of(0)));
    }

    assertThat(ground.changes).hasSize(2);
    assertThat(ground.kept(2026)).isEmpty();
  }
}
