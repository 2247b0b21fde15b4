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

  /** A number that would be written otherwise, a date, a time: 0123, 1E5, 3/4, 2026-06, 6月1日. */
  private static final Pattern CONVERTED = Pattern.compile("[0-9０-９][0-9０-９.,:/\\-年月日時分秒%％eE+ ]*");

  private static final Pattern QUOTED = Pattern.compile(".*[\",\\r\\n].*", Pattern.DOTALL);

  private Csv() {}

  /** A cell of words, which a spreadsheet is kept from taking for a number or a date. */
  public static String words(String text) {
    return CONVERTED.matcher(text.strip()).matches() ? "'" + text : text;
  }

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
