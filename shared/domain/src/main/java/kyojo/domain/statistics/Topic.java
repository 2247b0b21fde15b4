package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.Question;
import kyojo.domain.diagnosis.QuestionSet;

/**
 * Something of which firms have one of a few values: their band, their answer to a question, their
 * size. Values stand in an order in which neighbours can be put together.
 *
 * @param names of the values
 * @param of the value of a firm
 * @param levels what is put together of groups of firms: ever more
 */
record Topic(Names names, int values, ToIntFunction<Facts> of, List<Columns> levels) {
  /** Columns of groups come in so many levels. */
  static final int LEVELS = 3;

  private static final int[] BAND_FROM = {100, 70, 50, -25};
  private static final int[] BAND_TO = {100, 99, 69, 49};
  private static final int STEP = 5;
  private static final int STEPS = 25;
  private static final int TOTAL_MIN = -25;

  /** How values that are put together are called. */
  @FunctionalInterface
  interface Names {
    String of(List<Integer> values);
  }

  Topic {
    levels = List.copyOf(levels);
  }

  static final Topic BANDS = bands(Facts::total);

  /** The bands of what firms answered in a month. */
  static Topic bands(ToIntFunction<Facts> total) {
    return new Topic(
        values -> lowestText(values.getLast()) + BAND_TO[values.getFirst()],
        BAND_FROM.length,
        facts -> band(total.applyAsInt(facts)),
        List.of(
            Columns.beginning(true, true, true, true),
            Columns.beginning(true, false, true, true),
            Columns.beginning(true, false, false, true)));
  }

  private static String lowestText(int band) {
    return band == 0 ? "" : BAND_FROM[band] + "-";
  }

  static int band(int total) {
    int band = 0;
    while (total < BAND_FROM[band]) {
      band++;
    }
    return band;
  }

  /** The lowest total of a band. */
  static int lowest(int band) {
    return BAND_FROM[band];
  }

  static int highest(int band) {
    return BAND_TO[band];
  }

  /**
   * Steps of five points between two totals, the lowest first, and a hundred, which is none of
   * them, where it is within; a firm elsewhere has none.
   */
  static Topic steps(int from, int to) {
    int first = step(from);
    return new Topic(
        values -> "S" + from(first + values.getFirst()),
        stepsTo(from, to) + (to == BAND_TO[0] ? 1 : 0),
        facts -> facts.total() < from || facts.total() > to ? -1 : step(facts.total()) - first,
        List.of());
  }

  /** How many steps there are between two totals. */
  static int stepsTo(int from, int to) {
    return (Math.min(to, BAND_TO[1]) - from) / STEP + 1;
  }

  /** The step of a total, from 0. */
  static int step(int total) {
    return (total - TOTAL_MIN) / STEP;
  }

  /** The lowest total of a step. */
  static int from(int step) {
    return TOTAL_MIN + STEP * step;
  }

  static int to(int step) {
    return from(step) + STEP - 1;
  }

  /** How many steps there are below a hundred. */
  static int steps() {
    return STEPS;
  }

  /** All questions of an edition. */
  static List<Topic> questions(QuestionSet set) {
    return set.questions().stream().map(Topic::question).toList();
  }

  private static Topic question(Question question) {
    boolean mayNotApply = question.allows(Answer.NOT_APPLICABLE);
    var order = new ArrayList<Answer>();
    if (mayNotApply) {
      order.add(Answer.NOT_APPLICABLE);
    }
    order.addAll(
        List.of(Answer.IMPLEMENTED, Answer.PARTIAL, Answer.NOT_IMPLEMENTED, Answer.UNKNOWN));
    return new Topic(
        values ->
            question.number()
                + ":"
                + values.stream()
                    .map(order::get)
                    .sorted(Comparator.naturalOrder())
                    .map(Enum::name)
                    .collect(Collectors.joining("+")),
        order.size(),
        facts -> order.indexOf(facts.answer(question.number() - 1)),
        mayNotApply
            ? List.of(
                Columns.beginning(true, true, true, true, true),
                Columns.beginning(true, true, true, true, false),
                Columns.beginning(true, false, false, true, false))
            : List.of(
                Columns.beginning(true, true, true, true),
                Columns.beginning(true, true, true, false),
                Columns.beginning(true, false, true, false)));
  }

  /** Sizes of firms, told of industries. */
  static Topic sizes() {
    return new Topic(values -> "", Facts.SIZES + 1, Facts::size, List.of());
  }

  /** Whether it changes with a firm's score: all that comes in levels does. */
  boolean isOfScores() {
    return !levels.isEmpty();
  }

  String name(Columns columns, int number) {
    return names.of(columns.values(number));
  }
}
