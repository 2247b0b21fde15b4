package kyojo.domain.diagnosis;

/** What is wrong with a sheet, by question. */
public record SheetViolation(int question, Kind kind) {
  /** The ways in which a sheet can be wrong. */
  public enum Kind {
    /** A question of the set has no answer. */
    MISSING,
    /** The set has no such question. */
    EXTRA,
    /** 該当なし where the question does not allow it. */
    NOT_APPLICABLE_NOT_ALLOWED
  }
}
