package kyojo.domain.catalogue;

import java.util.List;

/** Reads tables out of files that spreadsheets have written. Thread-safe. */
public interface TableFiles {
  /**
   * Reads a file from its beginning.
   *
   * @param file its bytes, which stay as they are
   * @param rows is given each row, the heading first, until it wants no more
   */
  Reading read(byte[] file, Rows rows);

  /** Takes rows one by one. */
  @FunctionalInterface
  interface Rows {
    /**
     * Takes a row.
     *
     * @param cells as many as the heading has, or more where the row has more with something in
     *     them; those at the end of a heading that are empty count for nothing
     * @return whether more rows are wanted
     */
    boolean take(List<String> cells);
  }

  /** What became of it. */
  sealed interface Reading {
    /**
     * All rows have been given that were wanted.
     *
     * @param rows how many, the heading among them
     */
    record Complete(TextEncoding encoding, int rows) implements Reading {}

    /** The file cannot be read to its end; what has been given is worth nothing. */
    record Unreadable(FileFault fault) implements Reading {}
  }
}
