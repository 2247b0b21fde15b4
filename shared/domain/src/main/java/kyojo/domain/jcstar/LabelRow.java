package kyojo.domain.jcstar;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kyojo.domain.jcstar.Label.Recorded;
import kyojo.domain.jcstar.RowFault.Reason;

/** Reads the cells of one row, and collects everything that is wrong with them. */
final class LabelRow {
  private static final String FORMULA_STARTS = "=+-@";
  private static final char REPLACEMENT = '\ufffd';
  private static final char DELETE = '\u007f';
  private static final Map<String, Recorded> STATES =
      Map.of(
          MatchText.fold("有効"), Recorded.ISSUED,
          MatchText.fold("失効"), Recorded.LAPSED,
          MatchText.fold("取消"), Recorded.WITHDRAWN,
          MatchText.fold("取消し"), Recorded.WITHDRAWN,
          MatchText.fold("取り消し"), Recorded.WITHDRAWN);

  private final int row;
  private final Map<LabelColumn, String> cells;
  private final List<RowFault> faults = new ArrayList<>();

  private LabelRow(int row, Map<LabelColumn, String> cells) {
    this.row = row;
    this.cells = new EnumMap<>(cells);
  }

  /** A label with the one model of this row, or why there is none. */
  record Read(Optional<Label> label, List<RowFault> faults) {}

  static Read read(int row, Map<LabelColumn, String> cells) {
    return new LabelRow(row, cells).read();
  }

  private Read read() {
    String number = needed(LabelColumn.NUMBER, JcstarLimits.REGISTRATION_NUMBER_CHARS_MAX);
    String model = needed(LabelColumn.MODEL, JcstarLimits.DEVICE_TEXT_CHARS_MAX);
    String supplier = needed(LabelColumn.SUPPLIER, JcstarLimits.LABEL_TEXT_CHARS_MAX);
    Optional<String> latin = text(LabelColumn.SUPPLIER_LATIN, JcstarLimits.LABEL_TEXT_CHARS_MAX);
    String product = needed(LabelColumn.PRODUCT, JcstarLimits.LABEL_TEXT_CHARS_MAX);
    String category = needed(LabelColumn.CATEGORY, JcstarLimits.LABEL_TEXT_CHARS_MAX);
    Optional<Level> level = parsed(LabelColumn.LEVEL, Reason.NOT_A_LEVEL, LabelRow::level);
    Optional<LocalDate> issuedOn = date(LabelColumn.ISSUED_ON);
    Optional<LocalDate> expiresOn = date(LabelColumn.EXPIRES_ON);
    Optional<Recorded> recorded = parsed(LabelColumn.STATE, Reason.NOT_A_STATE, LabelRow::recorded);
    Optional<LocalDate> recordedOn = date(LabelColumn.STATE_ON);
    Optional<URI> page = parsed(LabelColumn.PAGE, Reason.NOT_AN_ADDRESS, LabelRow::address);
    Optional<LocalDate> supportEndsOn = date(LabelColumn.SUPPORT_ENDS_ON);
    Recorded state = recorded.orElse(Recorded.ISSUED);
    requireOrder(issuedOn, expiresOn);
    requireState(state, recordedOn);
    if (!faults.isEmpty()) {
      return new Read(Optional.empty(), List.copyOf(faults));
    }
    return new Read(
        Optional.of(
            new Label(
                new RegistrationNumber(number),
                level.orElseThrow(),
                supplier,
                latin,
                category,
                issuedOn.orElseThrow(),
                expiresOn.orElseThrow(),
                state,
                recordedOn,
                page,
                supportEndsOn,
                Optional.empty(),
                List.of(Model.listed(model, product)),
                List.of())),
        List.of());
  }

  private void requireOrder(Optional<LocalDate> issuedOn, Optional<LocalDate> expiresOn) {
    if (issuedOn.isPresent() && expiresOn.isPresent() && expiresOn.get().isBefore(issuedOn.get())) {
      faults.add(RowFault.at(row, LabelColumn.EXPIRES_ON, Reason.EXPIRES_BEFORE_ISSUE));
    }
  }

  private void requireState(Recorded state, Optional<LocalDate> recordedOn) {
    if (recordedOn.isPresent() && state == Recorded.ISSUED) {
      faults.add(RowFault.at(row, LabelColumn.STATE_ON, Reason.DAY_WITHOUT_STATE));
    }
  }

  private String needed(LabelColumn column, int charsMax) {
    return text(column, charsMax).orElse("");
  }

  /** A cell without the spaces around it; none where it is empty, a mere dash, or at fault. */
  private Optional<String> text(LabelColumn column, int charsMax) {
    String cell = cells.getOrDefault(column, "").strip();
    if (MatchText.fold(cell).isEmpty()) {
      if (column.isNeeded()) {
        faults.add(RowFault.at(row, column, Reason.MISSING));
      }
      return Optional.empty();
    }
    if (FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0) {
      faults.add(RowFault.at(row, column, Reason.FORMULA));
      return Optional.empty();
    }
    Optional<Reason> odd = odd(cell);
    if (odd.isPresent()) {
      faults.add(RowFault.at(row, column, odd.get()));
      return Optional.empty();
    }
    if (cell.length() > charsMax) {
      faults.add(RowFault.at(row, column, Reason.TOO_LONG));
      return Optional.empty();
    }
    return Optional.of(cell);
  }

  private static Optional<Reason> odd(String cell) {
    if (cell.chars().anyMatch(c -> c == '\n' || c == '\r')) {
      return Optional.of(Reason.LINE_BREAK);
    }
    return cell.chars().anyMatch(c -> c == REPLACEMENT || c < ' ' || c == DELETE)
        ? Optional.of(Reason.ODD_CHARACTER)
        : Optional.empty();
  }

  private Optional<LocalDate> date(LabelColumn column) {
    return parsed(column, Reason.NOT_A_DATE, ListDate::parse);
  }

  private <T> Optional<T> parsed(
      LabelColumn column, Reason reason, Function<String, Optional<T>> parse) {
    Optional<String> cell = text(column, JcstarLimits.LABEL_TEXT_CHARS_MAX);
    Optional<T> value = cell.flatMap(parse);
    if (cell.isPresent() && value.isEmpty()) {
      faults.add(RowFault.at(row, column, reason));
    }
    return value;
  }

  private static Optional<Level> level(String cell) {
    String stars = MatchText.fold(cell);
    if (stars.contains("\u2605") && stars.contains("\u2606")) {
      // One of four, or four: nobody can tell.
      return Optional.empty();
    }
    String folded = stars.replace("\u2606", "\u2605");
    for (Level level : Level.values()) {
      String figure = Integer.toString(level.stars());
      if (folded.equals(figure)
          || folded.equals("\u2605" + figure)
          || folded.equals("\u2605".repeat(level.stars()))) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  private static Optional<Recorded> recorded(String cell) {
    return Optional.ofNullable(STATES.get(MatchText.fold(cell)));
  }

  private static Optional<URI> address(String cell) {
    try {
      return Optional.of(URI.create(cell))
          .filter(uri -> "https".equals(uri.getScheme()) && uri.getHost() != null);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
