package kyojo.domain.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.Question;
import kyojo.domain.diagnosis.Samples;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.Contribution.Monthly;

/**
 * Firms as uneven as real ones: a few communities, prefectures and industries have most of them,
 * most are small, and who does one thing does others.
 */
final class ManyFirms {
  static final FiscalYear YEAR = new FiscalYear(2026);

  private final Random random;
  private final int communities;
  private int next;

  ManyFirms(long seed, int communities) {
    random = new Random(seed);
    this.communities = communities;
  }

  static CommunityId community(int number) {
    return new CommunityId("%026d".formatted(number + 1));
  }

  /** The prefecture of a community. */
  static int prefecture(int community) {
    return 1 + community * 29 % Facts.PREFECTURES;
  }

  List<Contribution> make(int number) {
    return IntStream.range(0, number).mapToObj(_ -> make()).toList();
  }

  Contribution make() {
    return makeIn(random.nextInt(8));
  }

  /** Of a firm that answers in a month of the year for the first time. */
  Contribution makeIn(int month) {
    int community = low(communities);
    var firm = new Firm(community(community), new FirmId("%026d".formatted(next++)));
    int prefecture =
        random.nextInt(20) == 0 ? 1 + random.nextInt(Facts.PREFECTURES) : prefecture(community);
    var profile =
        new Profile(
            random.nextInt(12) == 0
                ? Optional.empty()
                : Optional.of(new Industry(String.valueOf((char) ('A' + low(20))))),
            random.nextInt(12) == 0
                ? Optional.empty()
                : Optional.of(Groups.SIZES.get(low(Facts.SIZES))),
            random.nextInt(30) == 0
                ? Optional.empty()
                : Optional.of(new Prefecture("%02d".formatted(prefecture))));
    return answered(
        new Contribution(
            firm,
            YEAR,
            random.nextInt(10) > 0,
            profile,
            Samples.SET_ID,
            Samples.allOf(Answer.PARTIAL).answers(),
            50,
            new TreeMap<>(Map.of(month(month), new Monthly(1, 50)))),
        month);
  }

  /** The same firm with other answers, given in a month. */
  Contribution answered(Contribution before, int month) {
    var answers = new HashMap<Integer, Answer>();
    double skill = random.nextGaussian();
    int total = 0;
    for (Question question : Samples.SET.questions()) {
      Answer answer = answer(question, skill);
      answers.put(question.number(), answer);
      total += Samples.SET.points(answer);
    }
    var months = new TreeMap<>(before.months());
    Monthly then = months.get(month(month));
    months.put(month(month), new Monthly(then == null ? 1 : then.submissions() + 1, total));
    return new Contribution(
        before.firm(),
        YEAR,
        before.isKnown(),
        before.profile(),
        before.questionSet(),
        new Answers(answers),
        total,
        months);
  }

  private Answer answer(Question question, double skill) {
    if (question.allows(Answer.NOT_APPLICABLE) && random.nextInt(8) == 0) {
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

  private static YearMonth month(int month) {
    return YEAR.months().get(month);
  }

  private int low(int bound) {
    int value = random.nextInt(bound * bound);
    return Math.min(value / bound, value % bound);
  }

  static List<Member> members(List<Contribution> contributions) {
    return new ArrayList<>(contributions.stream().map(Member::of).toList());
  }
}
