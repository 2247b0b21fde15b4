package kyojo.domain.jcstar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.Stage;
import kyojo.domain.jcstar.RowFault.Reason;

/**
 * A list of labels as a spreadsheet holds it: a row for each 型番, so that a 登録番号 stands in as many
 * rows as it covers 型番, with the same words in all of them. Rows are given one after the other. Not
 * thread-safe.
 */
public final class LabelSheet {
  private final List<Optional<LabelColumn>> columns;
  private final ListForm form;
  private final Stage stage;
  private final Map<String, Gathered> labels = new LinkedHashMap<>();
  private final List<RowFault> faults = new ArrayList<>();
  private int row = 1;
  private int faulty;

  private LabelSheet(List<Optional<LabelColumn>> columns, ListForm form, Stage stage) {
    this.columns = columns;
    this.form = form;
    this.stage = stage;
  }

  /** What the heading is, or why it is none. */
  public sealed interface Heading {
    /** A sheet that takes rows. */
    record Known(LabelSheet sheet) implements Heading {}

    /**
     * Not a list of labels.
     *
     * @param missing needed columns that are not there
     * @param repeated columns that are there twice
     */
    record Wrong(Set<LabelColumn> missing, Set<LabelColumn> repeated) implements Heading {}
  }

  /** What all rows make together. */
  public sealed interface Result {
    /** Every row is right. */
    record Whole(List<Label> labels) implements Result {}

    /**
     * Nothing of it can be taken.
     *
     * @param faults the first {@value JcstarLimits#ROW_FAULTS_MAX}
     * @param rows how many rows are at fault
     */
    record Faulty(List<RowFault> faults, int rows) implements Result {}

    /** More than {@value JcstarLimits#LABEL_ROWS_MAX} rows. */
    record TooLong() implements Result {}

    /** A heading and no row: not a list, and certainly not the news that there are no labels. */
    record Empty() implements Result {}
  }

  /** What a row says in a column. */
  private record Said(int row, Optional<String> word) {}

  /**
   * The rows of one 登録番号.
   *
   * @param label of the first row; none where anything is wrong with that
   * @param words what the first row says in which a column could be read
   * @param rows the row of each of its models
   */
  private record Gathered(
      Optional<Label> label,
      Map<LabelColumn, Said> words,
      Map<String, Integer> rows,
      List<Model> models) {
    Gathered(Optional<Label> label) {
      this(label, new EnumMap<>(LabelColumn.class), new HashMap<>(), new ArrayList<>());
    }

    Label whole() {
      return label.orElseThrow().withModels(models);
    }
  }

  /**
   * Reads the first line. Columns in any order; those that are not known are passed over.
   *
   * @param stage which decides whether fictitious labels are taken
   */
  public static Heading heading(List<String> cells, ListForm form, Stage stage) {
    var columns = cells.stream().map(form::column).toList();
    var seen = new EnumMap<LabelColumn, Integer>(LabelColumn.class);
    columns.forEach(column -> column.ifPresent(known -> seen.merge(known, 1, Integer::sum)));
    var missing = EnumSet.noneOf(LabelColumn.class);
    var repeated = EnumSet.noneOf(LabelColumn.class);
    for (LabelColumn column : LabelColumn.values()) {
      int times = seen.getOrDefault(column, 0);
      if (times == 0 && form.needed().contains(column)) {
        missing.add(column);
      }
      if (times > 1) {
        repeated.add(column);
      }
    }
    return missing.isEmpty() && repeated.isEmpty()
        ? new Heading.Known(new LabelSheet(columns, form, stage))
        : new Heading.Wrong(missing, repeated);
  }

  /** Takes the next row. One without any text is passed over, as spreadsheets append them. */
  public void add(List<String> cells) {
    row++;
    if (row > JcstarLimits.LABEL_ROWS_MAX + 1 || cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (cells.size() != columns.size()) {
      fault(List.of(RowFault.of(row, Reason.WRONG_WIDTH)));
      return;
    }
    var known = new EnumMap<LabelColumn, String>(LabelColumn.class);
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      columns.get(i).ifPresent(column -> known.put(column, cell));
    }
    take(LabelRow.read(new RowCells(form, row, known)));
  }

  /** What has been taken so far. */
  public Result result() {
    if (row > JcstarLimits.LABEL_ROWS_MAX + 1) {
      return new Result.TooLong();
    }
    if (faulty > 0) {
      return new Result.Faulty(List.copyOf(faults), faulty);
    }
    return labels.isEmpty()
        ? new Result.Empty()
        : new Result.Whole(labels.values().stream().map(Gathered::whole).toList());
  }

  private void take(LabelRow.Read read) {
    var all = new ArrayList<>(read.faults());
    if (!stage.allowsSamples() && read.number().filter(RegistrationNumber::isSample).isPresent()) {
      all.add(RowFault.at(row, LabelColumn.NUMBER, Reason.SAMPLE));
    }
    read.number().ifPresent(number -> gather(number, read, all));
    if (!all.isEmpty()) {
      fault(all);
    }
  }

  /** Puts a row to those of its number, and adds how it contradicts or repeats them. */
  private void gather(RegistrationNumber number, LabelRow.Read read, List<RowFault> all) {
    Gathered known = labels.computeIfAbsent(number.folded(), text -> new Gathered(read.label()));
    read.words()
        .forEach((column, word) -> {
          Said before = known.words.putIfAbsent(column, new Said(row, word));
          if (column.isOfLabel() && before != null && !before.word.equals(word)) {
            all.add(against(column, Reason.CONFLICTS, before.row));
          }
        });
    read.model()
        .ifPresent(model -> {
          Integer before = known.rows.putIfAbsent(model, row);
          if (before != null) {
            all.add(against(LabelColumn.MODEL, Reason.REPEATED, before));
          }
        });
    read.label().ifPresent(label -> known.models.add(label.models().getFirst()));
  }

  private RowFault against(LabelColumn column, Reason reason, int other) {
    return new RowFault(row, Optional.of(column), reason, Optional.of(other));
  }

  private void fault(List<RowFault> more) {
    faulty++;
    more.stream().limit(JcstarLimits.ROW_FAULTS_MAX - faults.size()).forEach(faults::add);
  }
}
