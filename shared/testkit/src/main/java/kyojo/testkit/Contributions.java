package kyojo.testkit;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.statistics.Contribution;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.Contribution.Monthly;
import kyojo.domain.statistics.FiscalYear;

/** Contributions for tests. */
public final class Contributions {
  private static final int QUESTIONS = 25;
  private static final int TOTAL_MIN = -25;
  private static final int TOTAL_MAX = 100;
  private static final int VERSION_DIGITS = 40;

  private Contributions() {}

  /** A firm that nothing is known of. */
  public static Firm firm(CommunityId community) {
    return new Firm(
        community, new Derivation(community, "test", IdempotencyKey.random()).receipt().firm());
  }

  /** Any that there can be. */
  public static Contribution random(Firm firm, FiscalYear year, Random random) {
    var months = new TreeMap<YearMonth, Monthly>();
    months.put(year.months().get(random.nextInt(12)), monthly(random));
    for (YearMonth month : year.months()) {
      if (random.nextBoolean()) {
        months.put(month, monthly(random));
      }
    }
    return new Contribution(
        firm,
        year,
        random.nextBoolean(),
        profile(random),
        new QuestionSetId("ipa-jisha-3.1"),
        Answers.ofLetters(letters(random)),
        total(random),
        months);
  }

  /** As much as there can be. */
  public static Contribution largest(Firm firm, FiscalYear year) {
    var months = new TreeMap<YearMonth, Monthly>();
    year.months().forEach(month -> months.put(month, new Monthly(255, TOTAL_MIN)));
    return new Contribution(
        firm,
        year,
        true,
        new Profile(
            Optional.of(new Industry("E")),
            Optional.of(EmployeeBand.FROM_101),
            Optional.of(new Prefecture("27"))),
        new QuestionSetId("ipa-jisha-3.1"),
        Answers.ofLetters("A".repeat(QUESTIONS)),
        TOTAL_MIN,
        months);
  }

  /** A version as a number in a stream makes it. */
  public static String version(long number) {
    String digits = Long.toString(number);
    return "0".repeat(VERSION_DIGITS - digits.length()) + digits;
  }

  private static Monthly monthly(Random random) {
    return new Monthly(1 + random.nextInt(Monthly.SUBMISSIONS_MAX), total(random));
  }

  private static int total(Random random) {
    return random.nextInt(TOTAL_MIN, TOTAL_MAX + 1);
  }

  private static Profile profile(Random random) {
    return new Profile(
        maybe(random, new Industry(String.valueOf((char) ('A' + random.nextInt(20))))),
        maybe(random, any(random, EmployeeBand.values())),
        maybe(random, new Prefecture(String.format(Locale.ROOT, "%02d", 1 + random.nextInt(47)))));
  }

  private static <T> T any(Random random, T[] all) {
    return List.of(all).get(random.nextInt(all.length));
  }

  private static <T> Optional<T> maybe(Random random, T value) {
    return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value);
  }

  private static String letters(Random random) {
    return IntStream.range(0, QUESTIONS)
        .mapToObj(_ -> any(random, Answer.values()))
        .map(answer -> String.valueOf(answer.letter()))
        .collect(Collectors.joining());
  }
}
