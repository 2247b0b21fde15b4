package kyojo.domain.jcstar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kyojo.domain.Stage;
import kyojo.domain.jcstar.Label.Recorded;
import kyojo.domain.jcstar.LabelSheet.Heading;
import kyojo.domain.jcstar.LabelSheet.Result;
import kyojo.domain.jcstar.RowFault.Reason;
import org.junit.jupiter.api.Test;

class LabelSheetTest {
  @Test
  void aProductsNameStaysWithItsModel() {
    var other = new ArrayList<>(SheetRows.row(LabelColumn.MODEL, "ZZ-1/D"));
    other.set(SheetRows.at(LabelColumn.PRODUCT), "架空ルーター黒");

    List<Label> labels = ((Result.Whole) SheetRows.read(SheetRows.ROW, other)).labels();

    assertThat(labels.getFirst().models())
        .containsExactly(Model.listed("ZZ-1", "架空ルーター"), Model.listed("ZZ-1/D", "架空ルーター黒"));
    assertThat(labels.getFirst().product()).isEqualTo("架空ルーター");
  }

  @Test
  void aNumberMayCoverManyModels() {
    Result result =
        SheetRows.read(
            SheetRows.ROW,
            SheetRows.row(LabelColumn.MODEL, "ZZ-1/D"),
            SheetRows.row(LabelColumn.NUMBER, "見本-2"));

    assertThat(result).isInstanceOf(Result.Whole.class);
    List<Label> labels = ((Result.Whole) result).labels();
    assertThat(labels)
        .extracting(label -> label.models().stream().map(Model::text).toList())
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
    var sheet =
        ((Heading.Known) LabelSheet.heading(heading, ListForm.JCSTAR, Stage.DEVELOPMENT)).sheet();
    sheet.add(List.of("M-1", "なし", "N-1", "☆☆☆", "架空", "箱", "その他", "R7.5.21", "令和9年5月20日"));

    assertThat(((Result.Whole) sheet.result()).labels())
        .singleElement()
        .returns(Level.STAR_3, Label::level)
        .returns(LocalDate.of(2025, 5, 21), Label::issuedOn);
  }

  @Test
  void aHeadingThatLacksSomethingIsToldWhat() {
    assertThat(LabelSheet.heading(List.of("登録番号", "型番", "型番"), ListForm.JCSTAR, Stage.DEVELOPMENT))
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

  @Test
  void aRowOfNoKnownForeignSchemeIsRefused() {
    var heading = List.of("制度", "登録番号", "型番", "事業者名", "製品名");
    var form = ListForm.foreign(List.of());
    var sheet = ((Heading.Known) LabelSheet.heading(heading, form, Stage.PRODUCTION)).sheet();
    sheet.add(List.of("jcstar", "N-1", "M-1", "架空電機", "箱"));

    assertThat(SheetRows.faults(sheet.result()))
        .containsExactly(RowFault.at(2, LabelColumn.SCHEME, Reason.NOT_A_SCHEME));
  }

  @Test
  void emptyRowsArePassedOverAndCounted() {
    var empty = SheetRows.HEADING.stream().map(heading -> " ").toList();

    assertThat(
            SheetRows.faults(
                SheetRows.read(
                    empty, SheetRows.ROW, List.of("", ""), SheetRows.row(LabelColumn.LEVEL, "x"))))
        .extracting(RowFault::row)
        .containsOnly(5);
  }

  @Test
  void aHeadingAloneIsNoNewsThatThereAreNoLabels() {
    assertThat(SheetRows.read()).isInstanceOf(Result.Empty.class);
  }

  @Test
  void aMillionRowsAreRefusedWithoutBeingKept() {
    var sheet = SheetRows.sheet();
    for (int i = 0; i < 1_000_000; i++) {
      sheet.add(SheetRows.ROW);
    }
    assertThat(sheet.result()).isInstanceOf(Result.TooLong.class);
  }

  @Test
  void faultsBeyondTheFirstAreCounted() {
    var sheet = SheetRows.sheet();
    for (int i = 0; i < 1_000; i++) {
      sheet.add(SheetRows.row(LabelColumn.LEVEL, "x"));
    }
    assertThat(sheet.result())
        .isInstanceOfSatisfying(
            Result.Faulty.class,
            faulty -> {
              assertThat(faulty.faults()).hasSize(JcstarLimits.ROW_FAULTS_MAX);
              assertThat(faulty.rows()).isEqualTo(1_000);
            });
  }
}
