package kyojo.domain.statistics;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table of the fixed list that every release is made of.
 *
 * @param grouping what a row is
 * @param measure what its columns are
 */
public record TableId(Grouping grouping, Measure measure) {
  private static final Set<Grouping> WITHOUT_ANSWERS =
      EnumSet.of(Grouping.INDUSTRY_AND_SIZE, Grouping.MONTH);

  private static final Set<TableId> OWN =
      Set.of(
          new TableId(Grouping.ALL, Measure.SCORES),
          new TableId(Grouping.ALL, Measure.ANSWERS),
          new TableId(Grouping.INDUSTRY, Measure.SCORES),
          new TableId(Grouping.SIZE, Measure.SCORES),
          new TableId(Grouping.MONTH, Measure.SCORES));

  /** What is told of a group of firms. */
  public enum Measure {
    /** How many, their mean, how far they lie apart, their bands. */
    SCORES,
    /** How they answered each question. */
    ANSWERS
  }

  public TableId {
    if (measure == Measure.ANSWERS && WITHOUT_ANSWERS.contains(grouping)) {
      throw new IllegalArgumentException("no answers are told by " + grouping);
    }
  }

  /** All tables that there are. */
  public static List<TableId> all() {
    return Stream.of(Grouping.values())
        .flatMap(grouping ->
            Stream.of(Measure.values())
                .filter(measure -> measure == Measure.SCORES || !WITHOUT_ANSWERS.contains(grouping))
                .map(measure -> new TableId(grouping, measure)))
        .toList();
  }

  /** Those that a community also has of its own firms. */
  public static Set<TableId> own() {
    return OWN;
  }
}
