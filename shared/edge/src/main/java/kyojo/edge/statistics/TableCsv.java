package kyojo.edge.statistics;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kyojo.domain.statistics.CountTable;
import kyojo.domain.statistics.Earlier;
import kyojo.domain.statistics.Figure;
import kyojo.domain.statistics.Figure.Hidden;
import kyojo.domain.statistics.Figure.Shown;
import kyojo.domain.statistics.ReadStatistics.Frozen;
import kyojo.domain.statistics.ReadStatistics.Result;
import kyojo.domain.statistics.ReadStatistics.Scope;
import kyojo.domain.statistics.ReleasedTable.Row;
import kyojo.domain.statistics.ReleasedTable.Spread;
import kyojo.edge.Csv;
import kyojo.edge.Times;

/** A released table as a file: what it is, the figures, and why some do not show. Thread-safe. */
final class TableCsv {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");
  private static final String HIDDEN = "*";
  private static final String NOTHING = "";

  private final RowNames names;

  TableCsv(RowNames names) {
    this.names = names;
  }

  /** The file's name, plain ASCII. */
  static String fileName(Result.Shown shown) {
    var name = new StringBuilder("kyojo-");
    name.append(shown.asked().scope() == Scope.OWN ? "own-" : "national-")
        .append(TableNames.of(shown.asked().table()))
        .append("-")
        .append(shown.table().year().year().year())
        .append("-r")
        .append(shown.table().release().number());
    shown.earlier().ifPresent(earlier -> name.append("-r").append(earlier.release().number()));
    return name.append(".csv").toString();
  }

  String text(Result.Shown shown) {
    var text = new StringBuilder(Csv.BYTE_ORDER_MARK);
    head(shown).forEach(line -> text.append(Csv.line(line)));
    text.append(Csv.line(columns(shown)));
    for (Row row : shown.table().table().rows()) {
      text.append(Csv.line(cells(shown, row)));
    }
    text.append(reasons(shown));
    return text.toString();
  }

  private static List<List<String>> head(Result.Shown shown) {
    Frozen frozen = shown.table();
    var lines = new ArrayList<List<String>>();
    lines.add(List.of("表", TableNames.of(shown.asked().table())));
    lines.add(List.of("対象", shown.asked().scope() == Scope.OWN ? "この地域の事業者" : "全国の事業者"));
    lines.add(List.of("年度", Integer.toString(frozen.year().year().year())));
    lines.add(List.of("公表", "第" + frozen.release().number() + "号"));
    lines.add(List.of("公表日時", TIME.format(frozen.release().at().atZone(Times.JAPAN))));
    lines.add(List.of("集計日時", TIME.format(frozen.year().countedAt().atZone(Times.JAPAN))));
    lines.add(List.of("設問", frozen.table().questionSet().value()));
    lines.add(
        List.of("数の表し方", "件数は" + Figure.ROUNDING + "の倍数に丸めています。" + HIDDEN + "は公表しない数で、下に理由があります。"));
    shown
        .earlier()
        .ifPresent(earlier -> lines.add(List.of("比べる公表", "第" + earlier.release().number() + "号")));
    lines.add(List.of(NOTHING));
    return lines;
  }

  /** With an earlier release every column stands twice: now, and then. */
  private static List<String> columns(Result.Shown shown) {
    var cells = new ArrayList<>(List.of("記号", "区分"));
    var figures = new ArrayList<>(List.of("事業者数", "平均点", "標準偏差"));
    shown.table().table().columns().stream().map(ColumnNames::of).forEach(figures::add);
    for (String figure : figures) {
      cells.add(figure);
      shown
          .earlier()
          .ifPresent(earlier -> cells.add(figure + "（第" + earlier.release().number() + "号）"));
    }
    return cells;
  }

  private List<String> cells(Result.Shown shown, Row row) {
    var then = shown.earlier().flatMap(earlier -> earlier.row(row.key()));
    boolean isCompared = shown.earlier().isPresent();
    var cells = new ArrayList<String>();
    cells.add(Csv.words(row.key()));
    cells.add(Csv.words(names.of(shown.asked().table().grouping(), row)));
    add(cells, text(row.firms()), isCompared, text(Earlier.firms(then)));
    add(cells, mean(row.spread()), isCompared, mean(then.flatMap(Row::spread)));
    add(cells, deviation(row.spread()), isCompared, deviation(then.flatMap(Row::spread)));
    for (int column = 0; column < row.figures().size(); column++) {
      add(cells, text(row.figures().get(column)), isCompared, text(Earlier.count(then, column)));
    }
    return cells;
  }

  private static void add(List<String> cells, String now, boolean isCompared, String then) {
    cells.add(now);
    if (isCompared) {
      cells.add(then);
    }
  }

  private static String text(Figure figure) {
    return switch (figure) {
      case Shown(int count) -> Integer.toString(count);
      case Hidden _ -> HIDDEN;
    };
  }

  private static String text(OptionalInt count) {
    return count.isPresent() ? Integer.toString(count.getAsInt()) : NOTHING;
  }

  private static String mean(Optional<Spread> spread) {
    return spread.map(there -> tenths(there.meanTenths())).orElse(NOTHING);
  }

  private static String deviation(Optional<Spread> spread) {
    return spread
        .filter(there -> there.deviationTenths().isPresent())
        .map(there -> tenths(there.deviationTenths().getAsInt()))
        .orElse(NOTHING);
  }

  private static String tenths(int tenths) {
    return (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
  }

  private String reasons(Result.Shown shown) {
    var text = new StringBuilder();
    var columns = shown.table().table().columns();
    for (Row row : shown.table().table().rows()) {
      String name = names.of(shown.asked().table().grouping(), row);
      text.append(reason(row.key(), name, "事業者数", row.firms()));
      for (int column = 0; column < columns.size(); column++) {
        String title = ColumnNames.of(columns.get(column));
        text.append(reason(row.key(), name, title, row.figures().get(column)));
      }
    }
    return text.isEmpty()
        ? NOTHING
        : Csv.line(List.of(NOTHING))
            + Csv.line(List.of("記号", "区分", "公表しない数", "少なくとも", "多くとも", "理由"))
            + text;
  }

  private static String reason(String key, String name, String column, Figure figure) {
    return switch (figure) {
      case Shown _ -> NOTHING;
      case Hidden(var reason, int from, int to) ->
          Csv.line(
              List.of(
                  Csv.words(key),
                  Csv.words(name),
                  column,
                  Integer.toString(from),
                  Integer.toString(to),
                  text(reason)));
    };
  }

  private static String text(Figure.Reason reason) {
    return switch (reason) {
      case SMALL_OR_COMPLEMENT -> "出どころの分かる事業者が" + CountTable.GROUP_MIN + "未満か、ほかの数から逆算できるため";
      case DIFFERENCE -> "前の公表から変わった事業者が" + CountTable.GROUP_MIN + "未満のため";
      case TABLE -> "事業者が少なく、この表では守れないため";
    };
  }
}
