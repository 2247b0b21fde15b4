package kyojo.domain.jcstar;

import java.util.Optional;

/**
 * Why a row of a list cannot be taken.
 *
 * @param row its number in the file, the heading being 1
 * @param column where the fault stands; none where the whole row is at fault
 * @param otherRow the row that it contradicts or repeats
 */
public record RowFault(
    int row, Optional<LabelColumn> column, Reason reason, Optional<Integer> otherRow) {

  /** What is wrong. */
  public enum Reason {
    /** A cell that must not be empty is. */
    MISSING,
    TOO_LONG,
    /** No level from ★1 to ★4. */
    NOT_A_LEVEL,
    /** None of the foreign schemes that are known. */
    NOT_A_SCHEME,
    NOT_A_DATE,
    /** Neither 有効 nor 失効 nor 取消. */
    NOT_A_STATE,
    /** No address that begins with https://. */
    NOT_AN_ADDRESS,
    /** A cell that a spreadsheet would calculate. */
    FORMULA,
    /** A cell of several lines: a row is for one 型番, and words of a list stand in one line. */
    LINE_BREAK,
    /** A sign that nobody can see, or one that an earlier program did not know and replaced. */
    ODD_CHARACTER,
    /** A fictitious label, where people rely on the list. */
    SAMPLE,
    EXPIRES_BEFORE_ISSUE,
    /** A day for a state that is not given, or is 有効. */
    DAY_WITHOUT_STATE,
    /** The same 登録番号 with another level, name or date in an earlier row. */
    CONFLICTS,
    /** The same 登録番号 and 型番 in an earlier row. */
    REPEATED,
    /** More or fewer cells than the heading has. */
    WRONG_WIDTH
  }

  static RowFault at(int row, LabelColumn column, Reason reason) {
    return new RowFault(row, Optional.of(column), reason, Optional.empty());
  }

  static RowFault of(int row, Reason reason) {
    return new RowFault(row, Optional.empty(), reason, Optional.empty());
  }
}
