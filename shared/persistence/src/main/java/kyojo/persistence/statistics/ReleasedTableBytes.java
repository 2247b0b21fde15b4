package kyojo.persistence.statistics;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.statistics.Figure;
import kyojo.domain.statistics.FiscalYear;
import kyojo.domain.statistics.ReleasedTable;
import kyojo.domain.statistics.ReleasedTable.Row;
import kyojo.domain.statistics.ReleasedTable.Spread;
import kyojo.domain.statistics.TableId;

/**
 * A table as bytes. Each figure takes as many whatever it is, so that a table of as many rows and
 * columns is as large, and costs as much to read, over a thousand firms as over a million.
 */
final class ReleasedTableBytes {
  private static final int FORM = 1;
  private static final int NONE = -1;

  /** Of a figure that shows, in the place of why it does not. */
  private static final int SHOWN = 0;

  private static final int NO_SPREAD = Short.MIN_VALUE;
  private static final List<Figure.Reason> REASONS = List.of(Figure.Reason.values());

  private ReleasedTableBytes() {}

  static byte[] write(ReleasedTable table) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeByte(FORM);
      out.writeUTF(table.questionSet().value());
      out.writeInt(table.release());
      out.writeShort(table.columns().size());
      for (String column : table.columns()) {
        out.writeUTF(column);
      }
      out.writeShort(table.rows().size());
      for (Row row : table.rows()) {
        row(out, row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void row(DataOutputStream out, Row row) throws IOException {
    out.writeUTF(row.key());
    out.writeInt(row.communities().orElse(NONE));
    figure(out, row.firms());
    out.writeShort(row.spread().map(Spread::meanTenths).orElse(NO_SPREAD));
    out.writeShort(
        row.spread().map(Spread::deviationTenths).orElse(OptionalInt.empty()).orElse(NO_SPREAD));
    for (Figure figure : row.figures()) {
      figure(out, figure);
    }
  }

  private static void figure(DataOutputStream out, Figure figure) throws IOException {
    switch (figure) {
      case Figure.Shown(int count) -> {
        out.writeByte(SHOWN);
        count(out, count);
        count(out, count);
      }
      case Figure.Hidden(Figure.Reason reason, int from, int to) -> {
        out.writeByte(REASONS.indexOf(reason) + 1);
        count(out, from);
        count(out, to);
      }
    }
  }

  /** Three bytes: sixteen million firms. */
  private static void count(DataOutputStream out, int count) throws IOException {
    if (count >>> 24 != 0) {
      throw new IllegalArgumentException("more firms than there are in Japan");
    }
    out.writeByte(count >>> 16);
    out.writeShort(count);
  }

  static ReleasedTable read(byte[] bytes, FiscalYear year, TableId id) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int form = in.readByte();
      if (form != FORM) {
        throw new IllegalStateException("a table of form " + form);
      }
      var questionSet = new QuestionSetId(in.readUTF());
      int release = in.readInt();
      var columns = new ArrayList<String>();
      for (int column = in.readUnsignedShort(); column > 0; column--) {
        columns.add(in.readUTF());
      }
      var rows = new ArrayList<Row>();
      for (int row = in.readUnsignedShort(); row > 0; row--) {
        rows.add(row(in, columns.size()));
      }
      return new ReleasedTable(id, year, questionSet, release, columns, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(DataInputStream in, int columns) throws IOException {
    String key = in.readUTF();
    int communities = in.readInt();
    Figure firms = figure(in);
    int mean = in.readShort();
    OptionalInt deviation = present(in.readShort());
    var figures = new ArrayList<Figure>();
    for (int column = 0; column < columns; column++) {
      figures.add(figure(in));
    }
    return new Row(
        key,
        communities == NONE ? OptionalInt.empty() : OptionalInt.of(communities),
        firms,
        mean == NO_SPREAD ? Optional.empty() : Optional.of(new Spread(mean, deviation)),
        figures);
  }

  private static OptionalInt present(int stored) {
    return stored == NO_SPREAD ? OptionalInt.empty() : OptionalInt.of(stored);
  }

  private static Figure figure(DataInputStream in) throws IOException {
    int reason = in.readByte();
    int from = count(in);
    int to = count(in);
    return reason == SHOWN
        ? new Figure.Shown(from)
        : new Figure.Hidden(REASONS.get(reason - 1), from, to);
  }

  private static int count(DataInputStream in) throws IOException {
    return in.readUnsignedByte() << 16 | in.readUnsignedShort();
  }
}
