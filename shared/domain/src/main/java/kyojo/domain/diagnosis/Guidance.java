package kyojo.domain.diagnosis;

import java.util.List;

/**
 * Help with one measure, in Kyojo's own words.
 *
 * @param why why it matters for a small firm
 * @param example what the question means in everyday words
 * @param steps what to do, three steps
 * @param threats ids of the threats that the measure answers
 */
public record Guidance(
    String why,
    String example,
    List<String> steps,
    Effort effort,
    Cost cost,
    List<String> threats) {
  public Guidance {
    steps = List.copyOf(steps);
    threats = List.copyOf(threats);
    if (steps.size() != 3) {
      throw new IllegalArgumentException("guidance has three steps, not " + steps.size());
    }
  }

  /** The work of one person in a firm without IT staff. */
  public enum Effort {
    HOURS(1),
    DAYS(2),
    WEEKS(4);

    private final int weight;

    Effort(int weight) {
      this.weight = weight;
    }

    /** How heavy it is beside the others, for putting measures in order; not a time. */
    public int weight() {
      return weight;
    }
  }

  /** What has to be bought. */
  public enum Cost {
    FREE,
    LOW,
    MODERATE
  }
}
