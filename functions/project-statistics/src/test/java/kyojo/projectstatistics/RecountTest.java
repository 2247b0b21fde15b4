package kyojo.projectstatistics;

import static kyojo.projectstatistics.Ground.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.FiscalYear;
import kyojo.testkit.Contributions;
import kyojo.testkit.FaultyDynamo.Fault;
import kyojo.testkit.Lambda;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class RecountTest {
  private static final String CLOCK = "{\"source\":\"aws.scheduler\"}";
  private static final String PARTLY = "P".repeat(25);
  private static final Instant LAST_YEAR = Instant.parse("2025-06-01T00:00:00Z");
  private static final Instant RECENTLY = NOW.minus(Duration.ofDays(3));

  private final Ground ground = new Ground();
  private Instant now = NOW;
  private final Lambda lambda =
      new Lambda(
          new ProjectStatisticsHandler(ground.tables.variables("ProjectStatistics"), () -> now));
  private final List<Firm> firms = new ArrayList<>();

  RecountTest() {
    ground.open(Samples.community(Samples.COMMUNITY, "なにわ地域SECUNITY", "27"));
    for (int i = 0; i < 5; i++) {
      Firm firm = Contributions.firm(Samples.COMMUNITY);
      firms.add(firm);
      ground.submit(firm, LAST_YEAR.plusSeconds(i), Origin.OPEN, PARTLY);
      ground.submit(firm, RECENTLY.plusSeconds(i), Origin.STAFF, PARTLY);
    }
  }

  @Test
  void whatTheStreamNeverToldIsCounted() {
    lambda.tell(CLOCK);

    ground.requireProjected(firms);
    assertThat(ground.kept(2025)).hasSize(5);
    assertThat(ground.progress("repairs")).isEqualTo("10");
    assertThat(ground.progress("doneAt")).isNotEmpty();
  }

  @Test
  void whatIsAsItShallBeIsLeftAlone() {
    lambda.tell(ground.batch());
    Map<String, AttributeValue> before = ground.contribution(firms.getFirst(), 2026);

    lambda.tell(CLOCK);

    assertThat(ground.progress("repairs")).isEqualTo("0");
    assertThat(ground.contribution(firms.getFirst(), 2026)).isEqualTo(before);
  }

  @Test
  void whatIsDamagedMissingOrNobodysIsPutRight() {
    Firm erased = Contributions.firm(Samples.COMMUNITY);
    var year = new FiscalYear(2026);
    ground.submit(erased, RECENTLY, Origin.STAFF, PARTLY);
    ground.eraseFirm(erased);
    lambda.tell(ground.batch());
    ground.damage(firms.get(0), 2026, "a", AttributeValue.fromS("?".repeat(25)));
    ground.damage(firms.get(1), 2026, "m", AttributeValue.fromB(SdkBytes.fromUtf8String("x")));
    ground.damage(firms.get(2), 2026, "p", AttributeValue.fromN("1"));
    ground.damage(firms.get(3), 2025, "more", AttributeValue.fromS("x"));
    ground.damage(firms.get(4), 2025, "expiresAt", AttributeValue.fromN("1"));
    ground.drop(firms.get(4), 2026);
    Firm nobody = Contributions.firm(Samples.COMMUNITY);
    for (Firm extra : List.of(nobody, erased)) {
      ground.contributions.put(
          extra,
          year,
          Optional.of(Contributions.largest(extra, year)),
          Contributions.version(200_000_000_000L));
    }

    lambda.tell(CLOCK);

    firms.add(erased);
    ground.requireProjected(firms);
    assertThat(ground.kept(2026)).hasSize(5);
    assertThat(ground.progress("repairs")).isEqualTo("8");
  }

  @Test
  void aLateRecordOfTheStreamStillWins() {
    ground.submit(firms.getFirst(), RECENTLY.plusSeconds(60), Origin.STAFF, "I".repeat(25));
    lambda.tell(ground.batch());
    ground.damage(firms.getFirst(), 2026, "a", AttributeValue.fromS("N".repeat(25)));
    lambda.tell(CLOCK);
    ground.requireProjected(firms);

    ground.submit(firms.getFirst(), RECENTLY.plusSeconds(90), Origin.STAFF, "U".repeat(25));
    lambda.tell(ground.batch(Stream.of(ground.changes.size() - 1)));

    ground.requireProjected(firms);
    assertThat(ground.kept(2026).get(firms.getFirst()))
        .satisfies(it -> assertThat(it.total()).isEqualTo(-25));
  }

  /** What it read is older than what somebody put meanwhile. */
  @Test
  void whoeverPutsSomethingMeanwhileIsNotOverwritten() {
    lambda.tell(ground.batch());
    ground.damage(firms.getFirst(), 2026, "a", AttributeValue.fromS("N".repeat(25)));
    try (var meddled = ground.tables.meddled()) {
      for (int call = 3; call < 85; call += 4) {
        ground.forgetProgress();
        int last = ground.changes.size();
        meddled.before(
            call,
            () -> {
              Firm firm = firms.getFirst();
              ground.submit(firm, RECENTLY.plusSeconds(100L + last), Origin.STAFF, "I".repeat(25));
              lambda.tell(ground.batch(Stream.of(last)));
            });
        new Lambda(
                new ProjectStatisticsHandler(
                    ground.tables.variables("ProjectStatistics", meddled.endpoint()), () -> now))
            .tell(CLOCK);
        ground.requireProjected(firms);
        assertThat(ground.changes).hasSize(last + 1);
      }
    }
  }

  @Test
  void itGoesOnWhereItStoppedAndBeginsAgainAWeekLater() {
    try (var faulty = ground.tables.faulty()) {
      var broken =
          new Lambda(
              new ProjectStatisticsHandler(
                  ground.tables.variables("ProjectStatistics", faulty.endpoint()), () -> now));
      faulty.failAt(25, Fault.REFUSED);
      broken.tell(CLOCK);
      assertThat(ground.progress("place")).isNotEmpty();
      assertThat(ground.progress("doneAt")).isEmpty();
      int before = faulty.calls();
      faulty.failAt(0, Fault.REFUSED);
      broken.tell(CLOCK);
      assertThat(ground.progress("doneAt")).isNotEmpty();
      assertThat(before).isEqualTo(25);
      ground.requireProjected(firms);

      faulty.failAt(0, Fault.REFUSED);
      now = NOW.plus(Duration.ofDays(7)).minusMillis(1);
      broken.tell(CLOCK);
      assertThat(faulty.calls()).isEqualTo(1);
      now = NOW.plus(Duration.ofDays(7));
      broken.tell(CLOCK);
      assertThat(faulty.calls()).isGreaterThan(100);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void beforeItsTimeIsOverNoStepBegins(long seed) {
    var random = new Random(seed);
    // A clock on which every look takes a while: a function's time is over after a few steps.
    var slow =
        new Lambda(
            new ProjectStatisticsHandler(
                ground.tables.variables("ProjectStatistics"),
                () -> {
                  now = now.plusMillis(random.nextInt(100));
                  return now;
                }));
    var places = new HashMap<String, Integer>();
    for (int round = 0; round < 400 && ground.progress("doneAt").isEmpty(); round++) {
      slow.tell(CLOCK);
      places.merge(ground.progress("place"), 1, Integer::sum);
    }

    assertThat(ground.progress("doneAt")).isNotEmpty();
    assertThat(places).hasSizeGreaterThan(1);
    ground.requireProjected(firms);
  }

  @Test
  void manyFirmsOfAMonthAreSeveralSteps() {
    var many =
        IntStream.range(0, 320).mapToObj(_ -> Contributions.firm(Samples.COMMUNITY)).toList();
    many.forEach(firm -> ground.submit(firm, RECENTLY, Origin.STAFF, PARTLY));

    lambda.tell(CLOCK);

    firms.addAll(many);
    ground.requireProjected(firms);
    assertThat(ground.kept(2026)).hasSize(325);
  }
}
