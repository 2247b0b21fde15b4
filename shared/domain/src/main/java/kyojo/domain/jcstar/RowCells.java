package kyojo.domain.jcstar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kyojo.domain.jcstar.RowFault.Reason;

/** The cells of one row: what they say, and what is wrong with them. Not thread-safe. */
final class RowCells {
  private static final String FORMULA_STARTS = "=+-@";
  private static final char REPLACEMENT = '\ufffd';
  private static final char DELETE = '\u007f';

  private final ListForm form;
  private final int row;
  private final Map<LabelColumn, String> cells;
  private final List<RowFault> faults = new ArrayList<>();
  private final Map<LabelColumn, Optional<String>> words = new EnumMap<>(LabelColumn.class);

  RowCells(ListForm form, int row, Map<LabelColumn, String> cells) {
    this.form = form;
    this.row = row;
    this.cells = new EnumMap<>(cells);
  }

  ListForm form() {
    return form;
  }

  List<RowFault> faults() {
    return List.copyOf(faults);
  }

  /** What could be read so far, as {@link LabelColumn#text} has it. */
  Map<LabelColumn, Optional<String>> words() {
    return words;
  }

  boolean isRead(LabelColumn column) {
    return words.containsKey(column);
  }

  /** Says what a cell means, unless it is at fault. */
  void means(LabelColumn column, String word) {
    words.computeIfPresent(column, (_, _) -> Optional.of(word));
  }

  /** What is at fault is not compared with other rows: it would be named twice. */
  void refuse(LabelColumn column, Reason reason) {
    faults.add(RowFault.at(row, column, reason));
    words.remove(column);
  }

  /** A cell without the spaces around it; none where it is empty, a mere dash, or at fault. */
  Optional<String> text(LabelColumn column) {
    String cell = cells.getOrDefault(column, "").strip();
    boolean isEmpty = MatchText.fold(cell).isEmpty();
    Optional<String> word = Optional.of(cell).filter(some -> !isEmpty);
    words.put(column, word);
    Optional<Reason> fault =
        isEmpty
            ? Optional.of(Reason.MISSING).filter(missing -> form.needed().contains(column))
            : fault(cell, column.charsMax());
    fault.ifPresent(reason -> refuse(column, reason));
    return fault.isEmpty() ? word : Optional.empty();
  }

  private static Optional<Reason> fault(String cell, int charsMax) {
    if (FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0) {
      return Optional.of(Reason.FORMULA);
    }
    return odd(cell)
        .or(() -> Optional.of(Reason.TOO_LONG).filter(tooLong -> cell.length() > charsMax));
  }

  private static Optional<Reason> odd(String cell) {
    if (cell.chars().anyMatch(c -> c == '\n' || c == '\r')) {
      return Optional.of(Reason.LINE_BREAK);
    }
    return cell.chars().anyMatch(c -> c == REPLACEMENT || c < ' ' || c == DELETE)
        ? Optional.of(Reason.ODD_CHARACTER)
        : Optional.empty();
  }

  /** A cell that is more than a text; at fault where it cannot be read as that. */
  <T> Optional<T> parsed(
      LabelColumn column,
      Reason reason,
      Function<String, Optional<T>> parse,
      Function<T, String> word) {
    Optional<String> cell = text(column);
    Optional<T> value = cell.flatMap(parse);
    value.ifPresent(known -> words.put(column, Optional.of(word.apply(known))));
    if (cell.isPresent() && value.isEmpty()) {
      refuse(column, reason);
    }
    return value;
  }
}
