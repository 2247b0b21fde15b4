package kyojo.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the first line of a file tells of the others.
 *
 * @param separator what stands between cells
 * @param tellsSeparator whether the line does nothing but that, as Excel's {@code sep=;} does
 */
record FirstLine(char separator, boolean tellsSeparator) {
  /** More than the heading of any list. */
  private static final int CHARS_MAX = 4096;

  private static final Pattern SEPARATOR =
      Pattern.compile("\"?sep=(.)\"?", Pattern.CASE_INSENSITIVE);

  private static final List<Character> SEPARATORS = List.of(',', '\t', ';');

  /** Looks at the line and leaves the reader where it was, or behind a line that is no row. */
  static FirstLine of(BufferedReader in) throws IOException {
    in.mark(CHARS_MAX);
    var line = new StringBuilder();
    for (int c = in.read(); isOfLine(c) && line.length() < CHARS_MAX - 1; c = in.read()) {
      line.append((char) c);
    }
    in.reset();
    var told = SEPARATOR.matcher(line);
    if (told.matches()) {
      in.readLine();
      return new FirstLine(told.group(1).charAt(0), true);
    }
    return new FirstLine(mostFrequent(line), false);
  }

  private static boolean isOfLine(int c) {
    return c >= 0 && c != '\n' && c != '\r';
  }

  private static char mostFrequent(CharSequence line) {
    char best = SEPARATORS.getFirst();
    for (char candidate : SEPARATORS) {
      if (count(line, candidate) > count(line, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(CharSequence line, char wanted) {
    return line.chars().filter(c -> c == wanted).count();
  }
}
