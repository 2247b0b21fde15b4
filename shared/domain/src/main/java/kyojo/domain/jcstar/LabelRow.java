package kyojo.domain.jcstar;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kyojo.domain.jcstar.Label.Recorded;
import kyojo.domain.jcstar.RowFault.Reason;

/** Reads the cells of one row, and collects everything that is wrong with them. */
final class LabelRow {
  private static final Map<String, Recorded> STATES =
      Map.of(
          MatchText.fold("有効"), Recorded.ISSUED,
          MatchText.fold("失効"), Recorded.LAPSED,
          MatchText.fold("取消"), Recorded.WITHDRAWN,
          MatchText.fold("取消し"), Recorded.WITHDRAWN,
          MatchText.fold("取り消し"), Recorded.WITHDRAWN);

  private final RowCells cells;

  private LabelRow(RowCells cells) {
    this.cells = cells;
  }

  /**
   * What a row says.
   *
   * @param label with the one model of this row; none where anything is wrong
   * @param words what could be read, as {@link LabelColumn#text} has it: a row that is refused is
   *     compared with others, too
   */
  record Read(
      Optional<Label> label, Map<LabelColumn, Optional<String>> words, List<RowFault> faults) {
    Optional<RegistrationNumber> number() {
      return word(LabelColumn.NUMBER).map(RegistrationNumber::new);
    }

    /** Its 型番, as it is compared. */
    Optional<String> model() {
      return word(LabelColumn.MODEL).map(MatchText::fold);
    }

    private Optional<String> word(LabelColumn column) {
      return Optional.ofNullable(words.get(column)).flatMap(word -> word);
    }
  }

  static Read read(RowCells cells) {
    return new LabelRow(cells).read();
  }

  private Read read() {
    String number = needed(LabelColumn.NUMBER);
    String model = needed(LabelColumn.MODEL);
    String supplier = needed(LabelColumn.SUPPLIER);
    Optional<String> latin = cells.text(LabelColumn.SUPPLIER_LATIN);
    String product = needed(LabelColumn.PRODUCT);
    String category = needed(LabelColumn.CATEGORY);
    Optional<Grade> grade = grade();
    Optional<LocalDate> issuedOn = date(LabelColumn.ISSUED_ON);
    Optional<LocalDate> expiresOn = date(LabelColumn.EXPIRES_ON);
    Optional<Recorded> recorded =
        cells.parsed(LabelColumn.STATE, Reason.NOT_A_STATE, LabelRow::recorded, Recorded::word);
    Optional<LocalDate> recordedOn = date(LabelColumn.STATE_ON);
    Optional<URI> page =
        cells.parsed(LabelColumn.PAGE, Reason.NOT_AN_ADDRESS, LabelRow::address, URI::toString);
    Optional<LocalDate> supportEndsOn = date(LabelColumn.SUPPORT_ENDS_ON);
    Recorded state = recorded.orElse(Recorded.ISSUED);
    cells.means(LabelColumn.STATE, state.word());
    requireOrder(issuedOn, expiresOn);
    requireState(state, recordedOn);
    return result(() ->
        new Label(
            new RegistrationNumber(number),
            grade.orElseThrow(),
            supplier,
            latin,
            category,
            issuedOn.orElse(Label.NO_BEGINNING),
            expiresOn.orElse(Label.NO_END),
            state,
            recordedOn,
            page,
            supportEndsOn,
            Optional.empty(),
            List.of(Model.listed(model, product)),
            List.of()));
  }

  private Optional<Grade> grade() {
    if (!cells.form().isForeign()) {
      return cells
          .parsed(LabelColumn.LEVEL, Reason.NOT_A_LEVEL, LabelRow::level, LabelColumn::word)
          .map(Function.identity());
    }
    Optional<String> level = cells.text(LabelColumn.LEVEL);
    return cells
        .parsed(LabelColumn.SCHEME, Reason.NOT_A_SCHEME, cells.form()::scheme, Function.identity())
        .map(scheme -> new ForeignGrade(scheme, level));
  }

  private Read result(Supplier<Label> label) {
    boolean isRight = cells.faults().isEmpty();
    return new Read(
        isRight ? Optional.of(label.get()) : Optional.empty(), cells.words(), cells.faults());
  }

  private void requireOrder(Optional<LocalDate> issuedOn, Optional<LocalDate> expiresOn) {
    if (issuedOn.isPresent() && expiresOn.isPresent() && expiresOn.get().isBefore(issuedOn.get())) {
      cells.refuse(LabelColumn.EXPIRES_ON, Reason.EXPIRES_BEFORE_ISSUE);
    }
  }

  private void requireState(Recorded state, Optional<LocalDate> recordedOn) {
    if (recordedOn.isPresent() && state == Recorded.ISSUED && cells.isRead(LabelColumn.STATE)) {
      cells.refuse(LabelColumn.STATE_ON, Reason.DAY_WITHOUT_STATE);
    }
  }

  private String needed(LabelColumn column) {
    return cells.text(column).orElse("");
  }

  private Optional<LocalDate> date(LabelColumn column) {
    return cells.parsed(column, Reason.NOT_A_DATE, ListDate::parse, LocalDate::toString);
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
