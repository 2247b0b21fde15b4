package kyojo.domain.jcstar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyojo.domain.jcstar.LabelSheet.Result;
import kyojo.domain.jcstar.RowFault.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of one row, or of two that do not go together. */
class LabelRowTest {
  @ParameterizedTest
  @CsvSource({
    "NUMBER, '', MISSING",
    "NUMBER, ' ー ', MISSING",
    "MODEL, '　', MISSING",
    "LEVEL, ★5, NOT_A_LEVEL",
    "LEVEL, ★★★★★, NOT_A_LEVEL",
    "LEVEL, 高, NOT_A_LEVEL",
    "LEVEL, ★☆☆☆, NOT_A_LEVEL",
    "ISSUED_ON, 5/21/2025, NOT_A_DATE",
    "EXPIRES_ON, 2025-05-20, EXPIRES_BEFORE_ISSUE",
    "STATE, 生きている, NOT_A_STATE",
    "STATE_ON, 2026-01-01, DAY_WITHOUT_STATE",
    "PAGE, http://example.jp, NOT_AN_ADDRESS",
    "PAGE, javascript:alert(1), NOT_AN_ADDRESS",
    "PAGE, https:///x, NOT_AN_ADDRESS",
    "SUPPLIER, '=HYPERLINK(\"x\")', FORMULA",
    "PRODUCT, '@SUM(A1)', FORMULA",
    "MODEL, '+1', FORMULA",
    "SUPPORT_ENDS_ON, 未定, NOT_A_DATE"
  })
  void aRowIsRefusedAtItsCell(LabelColumn column, String cell, Reason reason) {
    assertThat(SheetRows.faults(SheetRows.read(SheetRows.row(column, cell))))
        .containsExactly(RowFault.at(2, column, reason));
  }

  @Test
  void allThatIsWrongWithARowIsTold() {
    var cells = new ArrayList<>(SheetRows.row(LabelColumn.LEVEL, "x"));
    cells.set(SheetRows.at(LabelColumn.ISSUED_ON), "y");

    assertThat(SheetRows.faults(SheetRows.read(cells)))
        .extracting(RowFault::reason)
        .containsExactlyInAnyOrder(Reason.NOT_A_LEVEL, Reason.NOT_A_DATE);
  }

  @ParameterizedTest
  @CsvSource({
    "LEVEL, ★2",
    "SUPPLIER, 別の会社",
    "ISSUED_ON, 2025-05-22",
    "EXPIRES_ON, 2027-05-21",
    "STATE, 失効",
    "SUPPLIER_LATIN, Other",
    "CATEGORY, カメラ",
    "PAGE, https://example.jp/2",
    "SUPPORT_ENDS_ON, 2030-01-01"
  })
  void rowsOfOneNumberMustAgree(LabelColumn column, String cell) {
    var other = new ArrayList<>(SheetRows.row(column, cell));
    other.set(SheetRows.at(LabelColumn.MODEL), "ZZ-2");
    other.set(SheetRows.at(LabelColumn.NUMBER), "見本０００１");

    assertThat(SheetRows.faults(SheetRows.read(SheetRows.ROW, other)))
        .containsExactly(new RowFault(3, Optional.of(column), Reason.CONFLICTS, Optional.of(2)));
  }

  @Test
  void aRowThatIsRefusedIsComparedWithTheOthersToo() {
    var other = new ArrayList<>(SheetRows.row(LabelColumn.ISSUED_ON, "5/21/2025"));
    other.set(SheetRows.at(LabelColumn.SUPPLIER), "別の会社");
    other.set(SheetRows.at(LabelColumn.CATEGORY), "カメラ");
    var third = SheetRows.row(LabelColumn.ISSUED_ON, "2025-05-22");

    assertThat(SheetRows.faults(SheetRows.read(SheetRows.ROW, other, third)))
        .containsExactlyInAnyOrder(
            RowFault.at(3, LabelColumn.ISSUED_ON, Reason.NOT_A_DATE),
            new RowFault(3, Optional.of(LabelColumn.SUPPLIER), Reason.CONFLICTS, Optional.of(2)),
            new RowFault(3, Optional.of(LabelColumn.CATEGORY), Reason.CONFLICTS, Optional.of(2)),
            new RowFault(3, Optional.of(LabelColumn.MODEL), Reason.REPEATED, Optional.of(2)),
            new RowFault(4, Optional.of(LabelColumn.ISSUED_ON), Reason.CONFLICTS, Optional.of(2)),
            new RowFault(4, Optional.of(LabelColumn.MODEL), Reason.REPEATED, Optional.of(2)));
  }

  @Test
  void rowsAreComparedWithOneThatWasRefusedBefore() {
    assertThat(
            SheetRows.faults(
                SheetRows.read(
                    SheetRows.row(LabelColumn.LEVEL, "高"),
                    SheetRows.row(LabelColumn.SUPPLIER, "別の会社"))))
        .containsExactlyInAnyOrder(
            RowFault.at(2, LabelColumn.LEVEL, Reason.NOT_A_LEVEL),
            new RowFault(3, Optional.of(LabelColumn.SUPPLIER), Reason.CONFLICTS, Optional.of(2)),
            new RowFault(3, Optional.of(LabelColumn.MODEL), Reason.REPEATED, Optional.of(2)));
  }

  @Test
  void whatIsAtFaultInOneRowIsNoContradictionOfTheNext() {
    var wrong = SheetRows.row(LabelColumn.EXPIRES_ON, "2025-05-20");

    assertThat(SheetRows.faults(SheetRows.read(wrong, SheetRows.row(LabelColumn.MODEL, "ZZ-2"))))
        .containsExactly(RowFault.at(2, LabelColumn.EXPIRES_ON, Reason.EXPIRES_BEFORE_ISSUE));
  }

  @Test
  void aDayIsNotBlamedWhereItsStateCannotBeRead() {
    var cells = new ArrayList<>(SheetRows.row(LabelColumn.STATE, "生きている"));
    cells.set(SheetRows.at(LabelColumn.STATE_ON), "2026-01-01");

    assertThat(SheetRows.faults(SheetRows.read(cells)))
        .containsExactly(RowFault.at(2, LabelColumn.STATE, Reason.NOT_A_STATE));
  }

  @Test
  void theSameModelTwiceIsToldWithBothRows() {
    assertThat(
            SheetRows.faults(
                SheetRows.read(SheetRows.ROW, SheetRows.row(LabelColumn.MODEL, "zz 1"))))
        .containsExactly(
            new RowFault(3, Optional.of(LabelColumn.MODEL), Reason.REPEATED, Optional.of(2)));
  }

  @Test
  void aRowOfAnotherWidthIsRefused() {
    assertThat(SheetRows.faults(SheetRows.read(List.of("見本-1", "M"))))
        .containsExactly(RowFault.of(2, Reason.WRONG_WIDTH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"有効", "失効", "取消", "取消し", "取り消し"})
  void statesAreReadAsTheyAreWritten(String state) {
    assertThat(SheetRows.read(SheetRows.row(LabelColumn.STATE, state)))
        .isInstanceOf(Result.Whole.class);
  }

  @Test
  void aDashInAnOptionalColumnSaysThatThereIsNone() {
    assertThat(
            SheetRows.read(
                SheetRows.row(LabelColumn.SUPPORT_ENDS_ON, "－"),
                SheetRows.row(LabelColumn.NUMBER, "見本-2")))
        .isInstanceOf(Result.Whole.class);
  }
}
