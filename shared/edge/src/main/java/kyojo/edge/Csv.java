package kyojo.edge;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tables that spreadsheets open, as RFC 4180 has them: CRLF, quotes where they are needed. What a
 * spreadsheet would take for a formula gets an apostrophe in front, which it does not show; numbers
 * stay numbers.
 */
public final class Csv {
  /** Without it Excel takes UTF-8 for the encoding of the country. */
  public static final String BYTE_ORDER_MARK = "\ufeff";

  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern QUOTED = Pattern.compile(".*[\",\\r\\n].*", Pattern.DOTALL);

  private Csv() {}

  /** One line of cells, its end included. */
  public static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    // Spaces before a sign do not keep every program from calculating.
    boolean calculates =
        FORMULA.matcher(text.stripLeading()).matches() || FORMULA.matcher(text).matches();
    String safe = calculates && !NUMBER.matcher(text).matches() ? "'" + text : text;
    return QUOTED.matcher(safe).matches() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
