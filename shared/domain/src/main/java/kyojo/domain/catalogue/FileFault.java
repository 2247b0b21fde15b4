package kyojo.domain.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Why a file as a whole cannot be taken.
 *
 * @param line where it stands in the file, the first being 1; none where no place is to blame
 * @param words what is meant: the columns that are missing, for instance
 */
public record FileFault(Kind kind, Optional<Long> line, List<String> words) {
  public FileFault {
    words = List.copyOf(words);
  }

  /** What is wrong. */
  public enum Kind {
    /** Nothing in it. */
    EMPTY,
    /** A workbook (.xlsx, .xls) and not a CSV file. */
    WORKBOOK,
    /** UTF-16, which Excel calls Unicode text. */
    UTF_16,
    /** The line is neither in the encoding of the first line nor in any other that is taken. */
    ENCODING,
    /** The line is in another encoding than those before it. */
    MIXED_ENCODINGS,
    /** A quote that is not closed, or text after one that is. */
    QUOTES,
    /** A row of more characters or cells than any list has: most often a quote is missing. */
    ROW_TOO_LONG,
    /** Columns are missing; the words name them. */
    COLUMNS_MISSING,
    /** Columns are there twice; the words name them. */
    COLUMNS_REPEATED,
    /** A heading and no row. */
    NO_ROWS,
    /** More rows than are taken. */
    TOO_MANY_ROWS
  }

  public static FileFault of(Kind kind) {
    return new FileFault(kind, Optional.empty(), List.of());
  }

  public static FileFault at(Kind kind, long line) {
    return new FileFault(kind, Optional.of(line), List.of());
  }

  public static FileFault naming(Kind kind, List<String> words) {
    return new FileFault(kind, Optional.empty(), words);
  }
}
