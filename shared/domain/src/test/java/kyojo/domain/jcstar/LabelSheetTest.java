package kyojo.domain.jcstar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.jcstar.Label.Recorded;
import kyojo.domain.jcstar.LabelSheet.Heading;
import kyojo.domain.jcstar.LabelSheet.Result;
import kyojo.domain.jcstar.RowFault.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelSheetTest {
  private static final List<String> HEADING =
      Arrays.stream(LabelColumn.values()).map(LabelColumn::heading).toList();
  private static final List<String> ROW =
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

  @Test
  void aNumberMayCoverManyModels() {
    Result result = read(ROW, row(LabelColumn.MODEL, "ZZ-1/D"), row(LabelColumn.NUMBER, "見本-2"));

    assertThat(result).isInstanceOf(Result.Whole.class);
    List<Label> labels = ((Result.Whole) result).labels();
    assertThat(labels)
        .extracting(Label::models)
        .containsExactly(List.of("ZZ-1", "ZZ-1/D"), List.of("ZZ-1"));
    Label first = labels.getFirst();
    assertThat(first.level()).isEqualTo(Level.STAR_1);
    assertThat(first.supplierLatin()).contains("Kakuu");
    assertThat(first.expiresOn()).isEqualTo(LocalDate.of(2027, 5, 20));
    assertThat(first.recorded()).isEqualTo(Recorded.ISSUED);
    assertThat(first.page()).contains(URI.create("https://example.jp/1"));
  }

  @Test
  void columnsMayStandInAnyOrderWithOthersBetween() {
    var heading = List.of(" 型 番 ", "備考", "登録番号", "ﾚﾍﾞﾙ", "事業者名", "製品名", "製品分類", "発行日", "有効期限");
    var sheet = ((Heading.Known) LabelSheet.heading(heading)).sheet();
    sheet.add(List.of("M-1", "なし", "N-1", "☆☆☆", "架空", "箱", "その他", "R7.5.21", "令和9年5月20日"));

    assertThat(((Result.Whole) sheet.result()).labels())
        .singleElement()
        .returns(Level.STAR_3, Label::level)
        .returns(LocalDate.of(2025, 5, 21), Label::issuedOn);
  }

  @Test
  void aHeadingThatLacksSomethingIsToldWhat() {
    assertThat(LabelSheet.heading(List.of("登録番号", "型番", "型番")))
        .isInstanceOfSatisfying(
            Heading.Wrong.class,
            wrong -> {
              assertThat(wrong.missing())
                  .containsExactly(
                      LabelColumn.LEVEL,
                      LabelColumn.SUPPLIER,
                      LabelColumn.PRODUCT,
                      LabelColumn.CATEGORY,
                      LabelColumn.ISSUED_ON,
                      LabelColumn.EXPIRES_ON);
              assertThat(wrong.repeated()).containsExactly(LabelColumn.MODEL);
            });
  }

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
    assertThat(faults(read(ROW, row(column, cell))))
        .containsExactly(RowFault.at(3, column, reason));
  }

  @Test
  void allThatIsWrongWithARowIsTold() {
    var cells = new ArrayList<>(row(LabelColumn.LEVEL, "x"));
    cells.set(at(LabelColumn.ISSUED_ON), "y");

    assertThat(faults(read(cells)))
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
    var other = new ArrayList<>(row(column, cell));
    other.set(at(LabelColumn.MODEL), "ZZ-2");
    other.set(at(LabelColumn.NUMBER), "見本０００１");

    assertThat(faults(read(ROW, other)))
        .containsExactly(new RowFault(3, Optional.of(column), Reason.CONFLICTS, Optional.of(2)));
  }

  @Test
  void theSameModelTwiceIsToldWithBothRows() {
    assertThat(faults(read(ROW, row(LabelColumn.MODEL, "zz 1"))))
        .containsExactly(
            new RowFault(3, Optional.of(LabelColumn.MODEL), Reason.REPEATED, Optional.of(2)));
  }

  @Test
  void emptyRowsArePassedOverAndCounted() {
    var empty = HEADING.stream().map(heading -> " ").toList();

    assertThat(faults(read(empty, ROW, List.of("", ""), row(LabelColumn.LEVEL, "x"))))
        .extracting(RowFault::row)
        .containsExactly(5);
  }

  @Test
  void aRowOfAnotherWidthIsRefused() {
    assertThat(faults(read(List.of("見本-1", "M"))))
        .containsExactly(RowFault.of(2, Reason.WRONG_WIDTH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"有効", "失効", "取消", "取消し", "取り消し"})
  void statesAreReadAsTheyAreWritten(String state) {
    assertThat(read(row(LabelColumn.STATE, state))).isInstanceOf(Result.Whole.class);
  }

  @Test
  void aDashInAnOptionalColumnSaysThatThereIsNone() {
    assertThat(read(row(LabelColumn.SUPPORT_ENDS_ON, "－"), row(LabelColumn.NUMBER, "見本-2")))
        .isInstanceOf(Result.Whole.class);
  }

  @Test
  void aHeadingAloneIsNoNewsThatThereAreNoLabels() {
    assertThat(read()).isInstanceOf(Result.Empty.class);
  }

  @Test
  void aMillionRowsAreRefusedWithoutBeingKept() {
    var sheet = sheet();
    for (int i = 0; i < 1_000_000; i++) {
      sheet.add(ROW);
    }
    assertThat(sheet.result()).isInstanceOf(Result.TooLong.class);
  }

  @Test
  void faultsBeyondTheFirstAreCounted() {
    var sheet = sheet();
    for (int i = 0; i < 1_000; i++) {
      sheet.add(row(LabelColumn.LEVEL, "x"));
    }
    assertThat(sheet.result())
        .isInstanceOfSatisfying(
            Result.Faulty.class,
            faulty -> {
              assertThat(faulty.faults()).hasSize(Limits.ROW_FAULTS_MAX);
              assertThat(faulty.rows()).isEqualTo(1_000);
            });
  }

  @SafeVarargs
  private static Result read(List<String>... rows) {
    var sheet = sheet();
    for (List<String> row : rows) {
      sheet.add(row);
    }
    return sheet.result();
  }

  private static LabelSheet sheet() {
    return ((Heading.Known) LabelSheet.heading(HEADING)).sheet();
  }

  private static List<RowFault> faults(Result result) {
    return ((Result.Faulty) result).faults();
  }

  private static int at(LabelColumn column) {
    return HEADING.indexOf(column.heading());
  }

  private static List<String> row(LabelColumn column, String cell) {
    var cells = new ArrayList<>(ROW);
    cells.set(at(column), cell);
    return cells;
  }
}
