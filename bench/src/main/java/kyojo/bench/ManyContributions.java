package kyojo.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.community.Community;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.Question;
import kyojo.domain.diagnosis.QuestionSet;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.statistics.Contribution;
import kyojo.domain.statistics.FiscalYear;
import kyojo.testkit.Samples;

/**
 * What firms that do not exist bring to the statistics, as uneven as real ones: a few communities,
 * prefectures and industries have most of them. Made anew whenever it is asked for, always the
 * same.
 */
record ManyContributions(FiscalYear year, QuestionSet set) {
  static final int COMMUNITIES = 60;

  private static final int PREFECTURES = 47;
  private static final int INDUSTRIES = 20;
  private static final List<EmployeeBand> SIZES = List.of(EmployeeBand.values());

  static List<Community> communities() {
    return IntStream.range(0, COMMUNITIES)
        .mapToObj(number ->
            Samples.community(community(number), "community " + number, prefecture(number)))
        .toList();
  }

  private static CommunityId community(int number) {
    return new CommunityId(id(number + 1));
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "%026d", number);
  }

  private static String prefecture(int community) {
    return String.format(Locale.ROOT, "%02d", 1 + community * 29 % PREFECTURES);
  }

  /** The firm of a number, after so many changes. */
  Contribution firm(int number, int changes) {
    var random = new Random(31L * number + 7);
    int community = low(random, COMMUNITIES);
    var profile =
        new Profile(
            rarely(random, 12)
                ? Optional.empty()
                : Optional.of(new Industry(String.valueOf((char) ('A' + low(random, INDUSTRIES))))),
            rarely(random, 12) ? Optional.empty() : Optional.of(SIZES.get(low(random, 6))),
            Optional.of(new Prefecture(prefecture(rarely(random, 20) ? number : community))));
    boolean isKnown = !rarely(random, 10);
    int month = random.nextInt(7);
    var answers = new Answers(answers(new Random(number + 1_000_003L * changes)));
    int total = answers.byNumber().values().stream().mapToInt(set::points).sum();
    return new Contribution(
        new Contribution.Firm(community(community), new FirmId(id(number))),
        year,
        isKnown,
        profile,
        set.id(),
        answers,
        total,
        new TreeMap<>(
            Map.of(year.months().get(month), new Contribution.Monthly(1 + changes, total))));
  }

  private Map<Integer, Answer> answers(Random random) {
    var answers = new HashMap<Integer, Answer>();
    double skill = random.nextGaussian();
    for (Question question : set.questions()) {
      answers.put(question.number(), answer(question, skill, random));
    }
    return answers;
  }

  private static Answer answer(Question question, double skill, Random random) {
    if (question.allows(Answer.NOT_APPLICABLE) && rarely(random, 8)) {
      return Answer.NOT_APPLICABLE;
    }
    double value = skill + random.nextGaussian() + (question.number() % 7 - 3) * 0.2;
    if (value > 0.3) {
      return Answer.IMPLEMENTED;
    }
    if (value > -0.5) {
      return Answer.PARTIAL;
    }
    return value > -1.8 ? Answer.NOT_IMPLEMENTED : Answer.UNKNOWN;
  }

  private static boolean rarely(Random random, int times) {
    return random.nextInt(times) == 0;
  }

  private static int low(Random random, int bound) {
    int value = random.nextInt(bound * bound);
    return Math.min(value / bound, value % bound);
  }
}
