package kyojo.domain.statistics;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.Contribution.Monthly;
import org.jspecify.annotations.Nullable;

/**
 * A contribution without the firm, in some fifty bytes rather than in two thousand: a release holds
 * them all at once. Equal where nothing has changed. Immutable.
 */
final class Facts {
  static final int INDUSTRIES = 20;
  static final int SIZES = EmployeeBand.values().length;
  static final int PREFECTURES = 47;
  static final int MONTHS = 12;

  private static final List<Answer> ANSWERS = List.of(Answer.values());

  private static final int KNOWN_AT = 0;
  private static final int INDUSTRY_AT = 1;
  private static final int SIZE_AT = 2;
  private static final int PREFECTURE_AT = 3;
  private static final int TOTAL_AT = 4;
  private static final int MONTHS_AT = 5;
  private static final int ANSWERS_AT = MONTHS_AT + 2 * MONTHS;

  private final QuestionSetId questionSet;
  private final byte[] bytes;

  private Facts(QuestionSetId questionSet, byte[] bytes) {
    this.questionSet = questionSet;
    this.bytes = bytes;
  }

  static Facts of(Contribution from) {
    var answers = from.answers().byNumber().values();
    byte[] bytes = new byte[ANSWERS_AT + answers.size()];
    Profile profile = from.profile();
    bytes[KNOWN_AT] = (byte) (from.isKnown() ? 1 : 0);
    bytes[INDUSTRY_AT] =
        (byte) (int) profile.industry().map(it -> it.code().charAt(0) - 'A').orElse(INDUSTRIES);
    bytes[SIZE_AT] = (byte) (int) profile.employees().map(Groups.SIZES::indexOf).orElse(SIZES);
    bytes[PREFECTURE_AT] =
        (byte)
            (int)
                profile.prefecture().map(it -> Integer.parseInt(it.code()) - 1).orElse(PREFECTURES);
    bytes[TOTAL_AT] = (byte) from.total();
    var months = from.year().months();
    for (int month = 0; month < MONTHS; month++) {
      Monthly monthly = from.months().get(months.get(month));
      if (monthly != null) {
        bytes[MONTHS_AT + 2 * month] = (byte) monthly.submissions();
        bytes[MONTHS_AT + 2 * month + 1] = (byte) monthly.total();
      }
    }
    int at = ANSWERS_AT;
    for (Answer answer : answers) {
      bytes[at++] = (byte) ANSWERS.indexOf(answer);
    }
    return new Facts(from.questionSet(), bytes);
  }

  /** The same with its firm. */
  Contribution contribution(Firm firm, FiscalYear year) {
    var months = new TreeMap<YearMonth, Monthly>();
    for (int month = 0; month < MONTHS; month++) {
      if (submissions(month) > 0) {
        months.put(year.months().get(month), new Monthly(submissions(month), monthTotal(month)));
      }
    }
    var answers = new TreeMap<Integer, Answer>();
    for (int question = 0; question < questions(); question++) {
      answers.put(question + 1, answer(question));
    }
    return new Contribution(
        firm, year, isKnown(), profile(), questionSet, new Answers(answers), total(), months);
  }

  private Profile profile() {
    return new Profile(
        industry() == INDUSTRIES
            ? Optional.empty()
            : Optional.of(new Industry(String.valueOf((char) ('A' + industry())))),
        size() == SIZES ? Optional.empty() : Optional.of(Groups.SIZES.get(size())),
        prefecture() == PREFECTURES
            ? Optional.empty()
            : Optional.of(new Prefecture(Groups.prefecture(prefecture()))));
  }

  QuestionSetId questionSet() {
    return questionSet;
  }

  boolean isKnown() {
    return bytes[KNOWN_AT] != 0;
  }

  /** From 0; {@link #INDUSTRIES} where it was not said, as with the others. */
  int industry() {
    return bytes[INDUSTRY_AT];
  }

  int size() {
    return bytes[SIZE_AT];
  }

  int prefecture() {
    return bytes[PREFECTURE_AT];
  }

  int total() {
    return bytes[TOTAL_AT];
  }

  int questions() {
    return bytes.length - ANSWERS_AT;
  }

  /**
   * The answer to a question.
   *
   * @param question from 0
   */
  Answer answer(int question) {
    return ANSWERS.get(bytes[ANSWERS_AT + question]);
  }

  /** How often the firm answered in a month of the year, April being 0. */
  int submissions(int month) {
    return Byte.toUnsignedInt(bytes[MONTHS_AT + 2 * month]);
  }

  int monthTotal(int month) {
    return bytes[MONTHS_AT + 2 * month + 1];
  }

  /** Whether a month is not as it was. */
  boolean differsIn(int month, Facts other) {
    return submissions(month) != other.submissions(month)
        || monthTotal(month) != other.monthTotal(month);
  }

  /** Whether something that was answered before is not there any more. */
  boolean hasLess(Facts before) {
    return IntStream.range(0, MONTHS)
        .anyMatch(month -> submissions(month) < before.submissions(month));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Facts that
        && questionSet.equals(that.questionSet)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(questionSet, Arrays.hashCode(bytes));
  }
}
