package kyojo.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.QuestionSet;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.diagnosis.Samples;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.Contribution.Monthly;
import kyojo.domain.statistics.FirmRecords.Answered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldFirmTest {
  private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
  private static final FiscalYear THIS = new FiscalYear(2026);
  private static final Firm FIRM =
      new Firm(
          new CommunityId("00000000000000000000000001"), new FirmId("00000000000000000000000009"));
  private static final FoldFirm FOLDING =
      new FoldFirm(
          new QuestionSets() {
            @Override
            public Optional<QuestionSet> find(QuestionSetId id) {
              return id.equals(Samples.SET_ID) ? Optional.of(Samples.SET) : Optional.empty();
            }

            @Override
            public Optional<QuestionSet> current(LocalDate day) {
              return Optional.of(Samples.SET);
            }
          });

  static LongStream seeds() {
    return Samples.seeds();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void isWhatCountingByHandGives(long seed) {
    var random = new Random(seed);
    FirmRecords records = CountedByHand.records(FIRM, random, NOW);

    assertThat(FOLDING.fold(records, NOW).contributions())
        .isEqualTo(CountedByHand.count(records, NOW));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderInWhichRecordsLieDoesNotMatter(long seed) {
    var random = new Random(seed);
    FirmRecords records = CountedByHand.records(FIRM, random, NOW);
    var shuffled = new ArrayList<>(records.diagnoses());
    Collections.shuffle(shuffled, random);

    assertThat(FOLDING.fold(with(records, shuffled), NOW)).isEqualTo(FOLDING.fold(records, NOW));
  }

  @Test
  void theYearChangesAtMidnightInJapanToTheMillisecond() {
    Instant midnight = Instant.parse("2026-03-31T15:00:00.000Z");
    var before = answered(1, midnight.minusMillis(1), Origin.STAFF, Answer.PARTIAL);
    var after = answered(2, midnight, Origin.STAFF, Answer.IMPLEMENTED);

    var years = FOLDING.fold(records(before, after), NOW).contributions();

    assertThat(years.keySet()).containsExactly(new FiscalYear(2025), THIS);
    assertThat(years.get(new FiscalYear(2025)))
        .satisfies(it -> assertThat(it.total()).isEqualTo(50))
        .satisfies(it -> assertThat(it.months()).containsOnlyKeys(YearMonth.of(2026, 3)));
    assertThat(years.get(THIS))
        .satisfies(it -> assertThat(it.total()).isEqualTo(100))
        .satisfies(it -> assertThat(it.months()).containsOnlyKeys(YearMonth.of(2026, 4)));
  }

  @Test
  void atTheSameMidnightTheYearBeforeTheLastBecomesFinal() {
    Instant midnight = Instant.parse("2027-03-31T15:00:00.000Z");
    var old = answered(1, Instant.parse("2025-06-01T00:00:00Z"), Origin.STAFF, Answer.PARTIAL);

    assertThat(FOLDING.fold(records(old), midnight.minusMillis(1)).contributions())
        .containsOnlyKeys(new FiscalYear(2025));
    assertThat(FOLDING.fold(records(old), midnight).contributions()).isEmpty();
    assertThat(FiscalYear.changing(midnight.minusMillis(1)))
        .containsExactly(new FiscalYear(2025), new FiscalYear(2026));
    assertThat(FiscalYear.changing(midnight))
        .containsExactly(new FiscalYear(2026), new FiscalYear(2027));
  }

  @Test
  void aClockThatIsBehindTheOneThatStampedLosesNothing() {
    Instant midnight = Instant.parse("2027-03-31T15:00:00.000Z");
    var early = answered(1, midnight, Origin.STAFF, Answer.PARTIAL);

    assertThat(FOLDING.fold(records(early), midnight.minusMillis(3)).contributions())
        .containsOnlyKeys(new FiscalYear(2027));
  }

  @Test
  void ofTwoOfOneMillisecondTheOneWithTheHigherIdIsTheLatest() {
    Instant at = NOW.minusSeconds(60);
    var lower = answered(1, at, Origin.STAFF, Answer.PARTIAL);
    var higher = answered(2, at, Origin.STAFF, Answer.NOT_IMPLEMENTED);

    assertThat(only(records(higher, lower)))
        .satisfies(it -> assertThat(it.total()).isZero())
        .satisfies(it -> assertThat(it.months()).containsValue(new Monthly(2, 0)));
  }

  @Test
  void whatDoesNotApplyCountsAsDoneAndStaysWhatItIs() {
    var sheet = Samples.with(Samples.allOf(Answer.UNKNOWN), 9, Answer.NOT_APPLICABLE);
    var one = answered(1, NOW.minusSeconds(60), Origin.STAFF, sheet.answers(), Profile.EMPTY);

    assertThat(only(records(one)))
        .satisfies(it -> assertThat(it.total()).isEqualTo(4 - 24))
        .satisfies(
            it -> assertThat(it.answers().byNumber()).containsEntry(9, Answer.NOT_APPLICABLE));
  }

  @Test
  void totalsBelowZeroCountAsTheyAre() {
    var one = answered(1, NOW.minusSeconds(60), Origin.STAFF, Answer.UNKNOWN);

    assertThat(only(records(one)).total()).isEqualTo(-25);
  }

  @Test
  void aFirmThatChangesItsIndustryCountsWhereTheLatestSays() {
    var sheet = Samples.allOf(Answer.PARTIAL).answers();
    Instant at = NOW.minus(Duration.ofDays(40));
    var maker = answered(1, at, Origin.STAFF, sheet, profile("E"));
    var trader = answered(2, NOW.minusSeconds(60), Origin.STAFF, sheet, profile("I"));

    assertThat(only(records(trader, maker)).profile()).isEqualTo(profile("I"));
  }

  @Test
  void oneWordForAFirmMakesItKnownInAllYears() {
    Instant lastYear = Instant.parse("2025-06-01T00:00:00Z");
    var open = answered(1, lastYear, Origin.OPEN, Answer.PARTIAL);
    var again = answered(2, NOW.minusSeconds(60), Origin.OPEN, Answer.PARTIAL);
    var seminar = answered(3, NOW.minusSeconds(30), Origin.SEMINAR, Answer.PARTIAL);

    assertThat(FOLDING.fold(records(open, again), NOW).contributions().values())
        .hasSize(2)
        .noneMatch(Contribution::isKnown);
    assertThat(FOLDING.fold(records(open, again, seminar), NOW).contributions().values())
        .hasSize(2)
        .allMatch(Contribution::isKnown);
    var confirmed = new FirmRecords(FIRM, false, true, List.of(open, again), false);
    assertThat(FOLDING.fold(confirmed, NOW).contributions().values())
        .allMatch(Contribution::isKnown);
  }

  @Test
  void whatEndsEndsToTheSecondAndAnErasedFirmBringsNothing() {
    var lasting = answered(1, NOW.minusSeconds(60), Origin.STAFF, Answer.PARTIAL);
    Instant end = NOW.plusSeconds(60);
    var one =
        new Answered(
            lasting.id(),
            lasting.submittedAt(),
            end,
            lasting.origin(),
            lasting.profile(),
            lasting.questionSet(),
            lasting.answers());

    assertThat(FOLDING.fold(records(one), end.minusMillis(1)).contributions()).isNotEmpty();
    assertThat(FOLDING.fold(records(one), end.minusMillis(1)).hadMore()).isFalse();
    assertThat(FOLDING.fold(records(one), end).contributions()).isEmpty();
    assertThat(FOLDING.fold(records(one), end).hadMore()).isTrue();
    var erased = FOLDING.fold(new FirmRecords(FIRM, true, true, List.of(one), false), NOW);
    assertThat(erased.contributions()).isEmpty();
    assertThat(erased.hadMore()).isTrue();
  }

  @Test
  void moreSubmissionsThanAByteHoldsCountAsSoMany() {
    var many = new ArrayList<Answered>();
    for (int i = 0; i < 300; i++) {
      many.add(answered(i, NOW.minusSeconds(i), Origin.OPEN, Answer.PARTIAL));
    }

    assertThat(only(records(many.toArray(Answered[]::new))).months())
        .containsValue(new Monthly(255, 50));
  }

  @Test
  void anEditionThatIsGoneIsAFaultAndNoScore() {
    var one = answered(1, NOW.minusSeconds(60), Origin.STAFF, Answer.PARTIAL);
    var other =
        new Answered(
            one.id(),
            one.submittedAt(),
            one.expiresAt(),
            one.origin(),
            one.profile(),
            new QuestionSetId("gone-1"),
            one.answers());

    assertThatThrownBy(() -> FOLDING.fold(records(other), NOW)).hasMessageContaining("gone-1");
  }

  private static Contribution only(FirmRecords records) {
    var contributions = FOLDING.fold(records, NOW).contributions();
    assertThat(contributions).containsOnlyKeys(THIS);
    return contributions.firstEntry().getValue();
  }

  private static FirmRecords records(Answered... diagnoses) {
    return new FirmRecords(FIRM, false, false, List.of(diagnoses), false);
  }

  private static FirmRecords with(FirmRecords records, List<Answered> diagnoses) {
    return new FirmRecords(
        FIRM, records.isErased(), records.isConfirmed(), diagnoses, records.hasTraces());
  }

  private static Answered answered(int number, Instant at, Origin origin, Answer answer) {
    return answered(number, at, origin, Samples.allOf(answer).answers(), Profile.EMPTY);
  }

  private static Answered answered(
      int number, Instant at, Origin origin, Answers answers, Profile profile) {
    Instant end = Instant.parse("2028-11-29T00:00:00Z");
    return new Answered(id(number), at, end, origin, profile, Samples.SET_ID, answers);
  }

  private static DiagnosisId id(int number) {
    return new DiagnosisId(String.format(Locale.ROOT, "%026d", number));
  }

  private static Profile profile(String industry) {
    return new Profile(
        Optional.of(new Industry(industry)),
        Optional.of(EmployeeBand.FROM_6),
        Optional.of(new Prefecture("27")));
  }
}
