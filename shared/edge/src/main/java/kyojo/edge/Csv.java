package kyojo.edge;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tables that spreadsheets open, as RFC 4180 has them: CRLF, quotes where they are needed. What a
 * spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers.
 */
public final class Csv {
  /** Without it Excel takes UTF-8 for the encoding of the country. */
  public static final String BYTE_ORDER_MARK = "\ufeff";

  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}([.][0-9])?");

  /**
   * A number that would be written otherwise, a date, a time, a truth: 0123, 1E5, (3), 1-2, １／２,
   * 6月1日, Jan-1, 3 PM, R8.1.2, TRUE.
   */
  private static final Pattern CONVERTED =
      Pattern.compile(
          """
          (?ix) true | false
          | (?= .* [0-9０-９] )
            ( [0-9０-９.,:/()+\\-%$¥\\\\\\ \\u3000．，：／（）＋－‐−％＄￥年月日時分秒元e]
            | (am|pm) | 午[前後](?=[0-9０-９])
            | (明治|大正|昭和|平成|令和|[mtshr](?=[0-9０-９元]{1,2}[./年\\-]))
            | jan(uary)? | feb(ruary)? | mar(ch)? | apr(il)? | may | june? | july? | aug(ust)?
            | sep(t|tember)? | oct(ober)? | nov(ember)? | dec(ember)?
            )+
          """);

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
