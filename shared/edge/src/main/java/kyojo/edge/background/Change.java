package kyojo.edge.background;

/**
 * That an item of a table was written; the stream carries its keys alone.
 *
 * @param isNew whether nothing lay there before
 * @param isErased whether nothing lies there now
 * @param number its place in the stream
 */
public record Change(String pk, String sk, boolean isNew, boolean isErased, String number) {
  /** More than a stream's numbers have by now, and as many as they may have. */
  private static final int DIGITS = 40;

  /**
   * Its place in the stream as a text of 40 digits: later changes of a partition have higher ones.
   */
  public String version() {
    return "0".repeat(DIGITS - number.length()) + number;
  }
}
