package kyojo.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyojo.domain.catalogue.FileFault;
import kyojo.domain.catalogue.FileFault.Kind;
import kyojo.domain.catalogue.TableFiles;

/**
 * CSV as RFC 4180 has it and as Excel writes it: UTF-8 with or without its mark, or Shift_JIS; CRLF
 * or LF; commas, tabs or semicolons, with {@code sep=;} in front or without; empty columns at the
 * end of rows, and rows that lack them. Thread-safe.
 */
public final class CsvFiles implements TableFiles {
  /** Of one cell; the longest of any list has some hundreds. */
  private static final int CELL_CHARS_MAX = 8_192;

  private static final int ROW_CHARS_MAX = 65_536;
  private static final int CELLS_MAX = 256;
  private static final Pattern BEGUN = Pattern.compile("started in line ([0-9]{1,18})");

  @Override
  public Reading read(byte[] file, Rows rows) {
    return switch (EncodedText.of(file)) {
      case EncodedText.Told.Not(FileFault fault) -> new Reading.Unreadable(fault);
      case EncodedText.Told.Text(EncodedText text) -> read(text, rows);
    };
  }

  private static Reading read(EncodedText text, Rows rows) {
    try (var in = new BufferedReader(text.reader())) {
      FirstLine first = FirstLine.of(in);
      return new Pass(text, first).read(in, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One file, from its heading to its end. */
  private static final class Pass {
    private final EncodedText text;
    private final FirstLine first;
    private long line;
    private int count;
    private int width;

    /** Lines that are no rows. */
    private final int before;

    Pass(EncodedText text, FirstLine first) {
      this.text = text;
      this.first = first;
      this.before = first.tellsSeparator() ? 1 : 0;
    }

    Reading read(BufferedReader in, Rows rows) {
      boolean isWanted = true;
      try (CsvReader<CsvRecord> records = records(first.separator(), in)) {
        for (CsvRecord record : records) {
          line = record.getStartingLineNumber() + before;
          isWanted = take(record.getFields(), rows);
          if (!isWanted) {
            break;
          }
        }
      } catch (CsvParseException e) {
        return new Reading.Unreadable(fault(e));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      // The reader closes what is open at the end of the file, and would hide half a list in a
      // cell.
      return isWanted && text.isQuoteOpen(line, first.separator())
          ? new Reading.Unreadable(FileFault.at(Kind.QUOTES, line))
          : new Reading.Complete(text.encoding(), count);
    }

    /** The library tells its reasons in words alone; what is no matter of quotes is one of size. */
    private FileFault fault(CsvParseException e) {
      Throwable reason = e.getCause() == null ? e : e.getCause();
      boolean isQuote = String.valueOf(reason.getMessage()).contains("closing quote");
      Matcher begun = BEGUN.matcher(String.valueOf(e.getMessage()));
      long at = begun.find() ? Long.parseLong(begun.group(1)) + before : line + 1;
      return FileFault.at(isQuote ? Kind.QUOTES : Kind.ROW_TOO_LONG, at);
    }

    private boolean take(List<String> cells, Rows rows) {
      if (count == 0) {
        width = filled(cells);
      }
      count++;
      return rows.take(even(cells));
    }

    /** Excel leaves out empty cells at the end of some rows, and adds them to others. */
    private List<String> even(List<String> cells) {
      if (cells.size() == width) {
        return cells;
      }
      int kept = Math.max(filled(cells), Math.min(width, cells.size()));
      var even = new ArrayList<>(cells.subList(0, kept));
      while (even.size() < width) {
        even.add("");
      }
      return even;
    }
  }

  private static int filled(List<String> cells) {
    int size = cells.size();
    while (size > 0 && cells.get(size - 1).isBlank()) {
      size--;
    }
    return size;
  }

  private static CsvReader<CsvRecord> records(char separator, BufferedReader in) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(
            CsvRecordHandler.of(limits ->
                limits
                    .maxFields(CELLS_MAX)
                    .maxFieldSize(CELL_CHARS_MAX)
                    .maxRecordSize(ROW_CHARS_MAX)),
            in);
  }
}
