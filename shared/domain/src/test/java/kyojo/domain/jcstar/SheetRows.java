package kyojo.domain.jcstar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kyojo.domain.Stage;
import kyojo.domain.jcstar.LabelSheet.Heading;
import kyojo.domain.jcstar.LabelSheet.Result;

/** A list of one label, for tests to change. */
final class SheetRows {
  static final List<String> HEADING =
      Arrays.stream(LabelColumn.values())
          .filter(column -> column != LabelColumn.SCHEME)
          .map(LabelColumn::heading)
          .toList();
  static final List<String> ROW =
      List.of(
          "見本-0001",
          "ZZ-1",
          "★1",
          "架空電機",
          "Kakuu",
          "架空ルーター",
          "通信機器",
          "2025/5/21",
          "2027/5/20",
          "",
          "",
          "https://example.jp/1",
          "");

  @SafeVarargs
  static Result read(List<String>... rows) {
    var sheet = sheet();
    for (List<String> row : rows) {
      sheet.add(row);
    }
    return sheet.result();
  }

  static LabelSheet sheet() {
    return ((Heading.Known) LabelSheet.heading(HEADING, ListForm.JCSTAR, Stage.DEVELOPMENT))
        .sheet();
  }

  static List<RowFault> faults(Result result) {
    return ((Result.Faulty) result).faults();
  }

  static int at(LabelColumn column) {
    return HEADING.indexOf(column.heading());
  }

  static List<String> row(LabelColumn column, String cell) {
    var cells = new ArrayList<>(ROW);
    cells.set(at(column), cell);
    return cells;
  }

  private SheetRows() {}
}
