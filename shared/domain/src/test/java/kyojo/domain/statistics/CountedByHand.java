package kyojo.domain.statistics;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import kyojo.domain.classification.Industry;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.Samples;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.Contribution.Monthly;
import kyojo.domain.statistics.FirmRecords.Answered;
import org.jspecify.annotations.Nullable;

/**
 * What {@link FoldFirm} tells, by another way: dates as texts, a total as a sum of points, no
 * sorting; and records to try both with.
 */
final class CountedByHand {
  private static final Map<Answer, Integer> POINTS =
      Map.of(
          Answer.IMPLEMENTED, 4,
          Answer.PARTIAL, 2,
          Answer.NOT_IMPLEMENTED, 0,
          Answer.UNKNOWN, -1,
          Answer.NOT_APPLICABLE, 4);

  static Map<FiscalYear, Contribution> count(FirmRecords records, Instant now) {
    var found = new TreeMap<FiscalYear, Contribution>();
    for (int year : List.of(2025, 2026)) {
      var latest = latest(records, now, year + "-04", year + 1 + "-03");
      if (latest.isPresent()) {
        found.put(new FiscalYear(year), contribution(records, now, year, latest.get()));
      }
    }
    return found;
  }

  private static Contribution contribution(
      FirmRecords records, Instant now, int year, Answered latest) {
    var months = new TreeMap<YearMonth, Monthly>();
    for (int i = 0; i < 12; i++) {
      var month = YearMonth.of(year, 4).plusMonths(i);
      String text = month.toString();
      long submissions =
          records.diagnoses().stream().filter(it -> lies(records, it, now, text, text)).count();
      latest(records, now, text, text)
          .ifPresent(
              last -> months.put(month, new Monthly((int) submissions, total(last.answers()))));
    }
    return new Contribution(
        records.firm(),
        new FiscalYear(year),
        isKnown(records, now),
        latest.profile(),
        latest.questionSet(),
        latest.answers(),
        total(latest.answers()),
        months);
  }

  private static boolean isKnown(FirmRecords records, Instant now) {
    boolean known = records.isConfirmed();
    for (Answered one : records.diagnoses()) {
      known |= one.origin() != Origin.OPEN && lies(records, one, now, "0000-01", "9999-12");
    }
    return known;
  }

  private static Optional<Answered> latest(
      FirmRecords records, Instant now, String from, String to) {
    @Nullable Answered latest = null;
    for (Answered one : records.diagnoses()) {
      if (lies(records, one, now, from, to)
          && (latest == null || place(one).compareTo(place(latest)) > 0)) {
        latest = one;
      }
    }
    return Optional.ofNullable(latest);
  }

  private static String place(Answered one) {
    return String.format(Locale.ROOT, "%020d", one.submittedAt().toEpochMilli()) + one.id().value();
  }

  private static boolean lies(
      FirmRecords records, Answered one, Instant now, String from, String to) {
    // 2026-04-01T08:59Z is the first of April in Japan: nine hours on, all year.
    String month = one.submittedAt().plusSeconds(9 * 3600).toString().substring(0, 7);
    return !records.isErased()
        && one.expiresAt().getEpochSecond() * 1000 > now.toEpochMilli()
        && from.compareTo(month) <= 0
        && month.compareTo(to) <= 0;
  }

  private static int total(Answers answers) {
    int total = 0;
    for (char letter : answers.letters().toCharArray()) {
      total += requireNonNull(POINTS.get(Answer.ofLetter(letter)));
    }
    return total;
  }

  private CountedByHand() {}

  /** Few moments, so that some are the same, and many near the edges of years and months. */
  static FirmRecords records(Firm firm, Random random, Instant now) {
    var diagnoses = new ArrayList<Answered>();
    int count = random.nextInt(8);
    for (int i = 0; i < count; i++) {
      diagnoses.add(answered(random, i, now));
    }
    return new FirmRecords(
        firm, random.nextInt(10) == 0, random.nextInt(5) == 0, diagnoses, random.nextBoolean());
  }

  private static Answered answered(Random random, int number, Instant now) {
    var month = YearMonth.of(2024, 11).plusMonths(random.nextInt(25));
    Instant edge = Instant.parse(month + "-01T00:00:00Z").minus(Duration.ofHours(9));
    Instant at = edge.plusMillis(random.nextInt(3) - 1).plus(Duration.ofDays(random.nextInt(2)));
    Instant end =
        random.nextInt(4) == 0
            ? now.plusSeconds(random.nextInt(3) - 1)
            : now.plus(Duration.ofDays(30));
    return new Answered(
        new DiagnosisId(String.format(Locale.ROOT, "%026d", number)),
        at,
        end,
        random.nextInt(3) == 0 ? Origin.SEMINAR : Origin.OPEN,
        new Profile(
            Optional.of(new Industry(String.valueOf((char) ('A' + random.nextInt(20))))),
            Optional.empty(),
            Optional.empty()),
        Samples.SET_ID,
        Samples.sheet(random).answers());
  }
}
