package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kyojo.domain.statistics.Figure.Reason;
import kyojo.domain.statistics.ReleasedTable.Row;
import kyojo.domain.statistics.ReleasedTable.Spread;

/** What is told of all firms together. */
record AllTable(Population population, List<Topic> topics, List<Columns> columns) {
  /** With so many firms the squares can be made up for, too. */
  private static final int STEPS_FIRMS_MIN = 200;

  /** Whether there are enough to tell anything. */
  static boolean shows(Population population) {
    CountTable table = population.count(Topic.BANDS, Columns.beginning(true, false, false, false));
    return table.isLargeEnough(table.shape().cell(1, 1));
  }

  /** The finest columns of each topic. */
  static List<Columns> finest(Population population, List<Topic> topics) {
    return topics.stream()
        .map(topic ->
            Columns.largeEnough(topic.values(), columns -> population.count(topic, columns)))
        .toList();
  }

  /** How they score: what is told of bands shows whole, so that no twin has another sum. */
  Optional<Spread> spread() {
    return Scores.of(population, population.by(Grouping.ALL)).spread(0);
  }

  /**
   * Whether steps can be told beside the mean and the deviation: what is moved in hidden ones can
   * be made up for within the steps of all firms.
   */
  private boolean areStepsTold() {
    long lowest = 0;
    long highest = 0;
    long sum = 0;
    for (Facts facts : population.facts()) {
      int total = facts.total();
      sum += total;
      lowest += total == 100 ? total : Topic.from(Topic.step(total));
      highest += total == 100 ? total : Topic.to(Topic.step(total));
    }
    long moved = (long) CountTable.GROUP_MIN * apart();
    return population.size() >= STEPS_FIRMS_MIN && sum - lowest >= moved && highest - sum >= moved;
  }

  /** The widest that firms can be moved apart within what shows of bands. */
  private int apart() {
    Columns bands = columns.getFirst();
    return IntStream.range(0, bands.count())
        .map(band ->
            Topic.highest(bands.values(band).getFirst())
                - Topic.lowest(bands.values(band).getLast()))
        .max()
        .orElseThrow();
  }

  /** Scores with steps of five points. */
  ReleasedTable scores(Told told) {
    var names = new ArrayList<>(names(0, 1));
    var figures = new ArrayList<>(figures(0, 1));
    for (int step = 0; step < Topic.steps(); step++) {
      names.add("S" + Topic.from(step));
    }
    figures.addAll(steps());
    return table(told, TableId.Measure.SCORES, names, figures);
  }

  ReleasedTable answers(Told told) {
    return table(told, TableId.Measure.ANSWERS, names(1, topics.size()), figures(1, topics.size()));
  }

  private ReleasedTable table(
      Told told, TableId.Measure measure, List<String> names, List<Figure> figures) {
    var row =
        new Row(
            ReleasedTable.ALL,
            OptionalInt.empty(),
            Figures.shown(population.size()),
            spread(),
            figures);
    return new ReleasedTable(
        new TableId(Grouping.ALL, measure),
        told.year(),
        told.set().id(),
        told.release(),
        names,
        List.of(row));
  }

  private List<String> names(int from, int to) {
    var names = new ArrayList<String>();
    for (int topic = from; topic < to; topic++) {
      for (int column = 0; column < columns.get(topic).count(); column++) {
        names.add(topics.get(topic).name(columns.get(topic), column));
      }
    }
    return names;
  }

  private List<Figure> figures(int from, int to) {
    var figures = new ArrayList<Figure>();
    for (int topic = from; topic < to; topic++) {
      CountTable table = population.count(topics.get(topic), columns.get(topic));
      for (int column = 0; column < columns.get(topic).count(); column++) {
        figures.add(Figures.shown(table.count(table.shape().cell(1, column))));
      }
    }
    return figures;
  }

  /** Steps within each band that shows, lowest first. */
  private List<Figure> steps() {
    boolean isTold = columns.getFirst().count() > 1 && areStepsTold();
    var figures = new ArrayList<Figure>();
    Columns bands = columns.getFirst();
    for (int band = bands.count() - 1; band >= 0; band--) {
      List<Integer> values = bands.values(band);
      if (!values.equals(List.of(0))) {
        int from = Topic.lowest(values.getLast());
        int to = Topic.highest(values.getFirst());
        figures.addAll(isTold ? steps(from, to) : untold(from, to));
      }
    }
    return figures;
  }

  private List<Figure> untold(int from, int to) {
    Topic steps = Topic.steps(from, to);
    CountTable count = population.count(steps, Columns.single(steps.values()));
    int most = Figures.rounded(count.count(count.shape().ofGroup(0))) + 2;
    return Collections.nCopies(Topic.stepsTo(from, to), new Figure.Hidden(Reason.TABLE, 0, most));
  }

  /** A perfect score that is not told apart is one more, which does not show either. */
  private List<Figure> steps(int from, int to) {
    Topic steps = Topic.steps(from, to);
    var count = population.count(steps, Columns.single(steps.values()));
    var protection = Protection.of(List.of(count));
    var figures = new ArrayList<Figure>();
    int all = Figures.rounded(count.count(count.shape().ofGroup(0)));
    int shown = 0;
    for (int step = 0; step < steps.values(); step++) {
      int cell = count.shape().cell(0, step);
      shown += protection.isShown(0, cell) ? Figures.least(count.count(cell)) : 0;
    }
    int most = Math.max(0, all + 2 - shown);
    for (int step = 0; step < Topic.stepsTo(from, to); step++) {
      int cell = count.shape().cell(0, step);
      figures.add(
          protection.isShown(0, cell)
              ? Figures.shown(count.count(cell))
              : new Figure.Hidden(Reason.SMALL_OR_COMPLEMENT, 0, most));
    }
    return figures;
  }
}
