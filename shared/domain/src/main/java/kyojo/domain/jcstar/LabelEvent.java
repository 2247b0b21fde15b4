package kyojo.domain.jcstar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a list brought of a label.
 *
 * @param on the day of that list in Japan
 * @param field the column that changed, of a change
 * @param before what it was before, in the list's words
 * @param after what it is since; of a 型番, which
 */
public record LabelEvent(
    LocalDate on,
    Kind kind,
    Optional<LabelColumn> field,
    Optional<String> before,
    Optional<String> after) {

  /** One word for it. */
  public enum Kind {
    /** A list had it for the first time. */
    LISTED,
    /** Something else of it than the following. */
    CHANGED,
    /** 有効期限 is later than before. */
    EXTENDED,
    /** 失効 was recorded. */
    LAPSED,
    /** 取消 was recorded. */
    WITHDRAWN,
    /** A list had it no more. */
    NOT_IN_LIST,
    /** A list has it again. */
    LISTED_AGAIN,
    MODEL_ADDED,
    /** A list had the label without this 型番. */
    MODEL_NOT_IN_LIST
  }

  static LabelEvent of(LocalDate on, Kind kind) {
    return new LabelEvent(on, kind, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static LabelEvent of(LocalDate on, Kind kind, Model model) {
    return new LabelEvent(
        on, kind, Optional.of(LabelColumn.MODEL), Optional.empty(), Optional.of(model.text()));
  }

  static LabelEvent of(LocalDate on, Label after, FieldChange change) {
    return new LabelEvent(
        on, kind(after, change), Optional.of(change.field()), change.before(), change.after());
  }

  private static Kind kind(Label after, FieldChange change) {
    return switch (change.field()) {
      case EXPIRES_ON ->
          change.before().orElse("").compareTo(change.after().orElse("")) < 0
              ? Kind.EXTENDED
              : Kind.CHANGED;
      case STATE ->
          switch (after.recorded()) {
            case ISSUED -> Kind.CHANGED;
            case LAPSED -> Kind.LAPSED;
            case WITHDRAWN -> Kind.WITHDRAWN;
          };
      default -> Kind.CHANGED;
    };
  }
}
