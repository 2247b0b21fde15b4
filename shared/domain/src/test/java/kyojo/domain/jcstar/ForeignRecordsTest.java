package kyojo.domain.jcstar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kyojo.domain.Provenance.Confidence;
import kyojo.domain.Stage;
import kyojo.domain.jcstar.Device.NumberKind;
import kyojo.domain.jcstar.Equivalence.Extent;
import kyojo.domain.jcstar.ForeignRecords.ForeignRecord;
import kyojo.domain.jcstar.LabelSheet.Heading;
import kyojo.domain.jcstar.LabelSheet.Result;
import kyojo.domain.jcstar.Verdict.Conclusion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Other countries' labels are told beside JC-STAR's, and never as such. */
class ForeignRecordsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
  private static final ForeignScheme CLS =
      new ForeignScheme(
          "sg-cls",
          "CLS",
          "シンガポール",
          URI.create("https://example.sg/"),
          ForeignScheme.State.OPEN,
          "別の制度",
          Optional.of(Pattern.compile("CSA/[0-9]{6}/.+")));
  private static final List<String> HEADING =
      List.of("制度", "登録番号", "型番", "レベル", "事業者名", "製品名", "発行日", "有効期限");

  private final Registry abroad =
      Registry.of(
          Labels.HEAD,
          read(
              row(
                  "sg-cls",
                  "CSA/210527/1",
                  "ZWX18000",
                  "Level 2",
                  "架空電機",
                  "2025-05-21",
                  "2027-05-20"),
              row(
                  "ＣＬＳ",
                  "CSA/210527/1",
                  "ZWX18000/D",
                  "Level 2",
                  "架空電機",
                  "2025-05-21",
                  "2027-05-20"),
              row("sg-cls", "SG-2", "OTHER-1", "", "別の会社", "", "")));
  private final ForeignRecords foreign =
      new ForeignRecords(
          () -> abroad,
          List.of(CLS),
          List.of(rule(null, DAY), rule(DAY.plusDays(1), null), toOthers()));

  @Test
  void whatIsReadIsOfItsSchemeAndOnNoLevelOfJcstar() {
    assertThat(abroad.labels())
        .extracting(Label::grade)
        .containsExactly(
            new ForeignGrade("sg-cls", Optional.of("Level 2")),
            new ForeignGrade("sg-cls", Optional.empty()));
    assertThat(abroad.labels()).noneMatch(label -> label.grade().reaches(Level.STAR_1));
    assertThat(abroad.labels().getLast().ends()).isEmpty();
    assertThat(abroad.labels().getLast().begins()).isEmpty();
  }

  @Test
  void theyAreNeverInOneListWithThoseOfJcstar() {
    List<Label> mixed = List.of(Labels.label("N-1", "架空電機", "M-1"), abroad.labels().getFirst());

    assertThatThrownBy(() -> Registry.of(Labels.HEAD, mixed))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theRuleOfTheDayIsToldWithARecord() {
    List<ForeignRecord> today = foreign.on(DAY).found("zwx18000");

    assertThat(today).singleElement().returns(CLS, ForeignRecord::scheme);
    assertThat(today.getFirst().rules()).containsExactly(rule(null, DAY));
    assertThat(foreign.on(DAY.plusDays(1)).found("zwx18000").getFirst().rules())
        .containsExactly(rule(DAY.plusDays(1), null));
    assertThat(foreign.on(DAY).found(" - ")).isEmpty();
  }

  @Test
  void aLabelIsToldThoseOfItsModelsAndMaker() {
    var mine = Labels.label("N-1", "架空電機株式会社", "ZWX-18000", "ZWX18000/D");
    var others = Labels.label("N-2", "よその会社", "ZWX18000");

    assertThat(foreign.on(DAY).like(mine)).hasSize(1);
    assertThat(foreign.on(DAY).like(others)).isEmpty();
  }

  @Test
  void aDeviceIsCheckedAgainstTheRecordOfItsNumber() {
    assertThat(check(device("zwx18000", "ｃｓａ/210527/1")))
        .returns(Conclusion.FOREIGN, Verdict::conclusion)
        .returns(Optional.of(true), Verdict::foreignCovers)
        .returns(1, verdict -> verdict.foreign().size());
    assertThat(check(device("XX-9", "CSA/210527/1")).foreignCovers()).contains(false);
    assertThat(check(device(null, "SG-2")))
        .returns(Conclusion.FOREIGN, Verdict::conclusion)
        .returns(Optional.of(CLS), Verdict::scheme)
        .returns(Optional.empty(), Verdict::foreignCovers);
    assertThat(check(device("OTHER-1", "CSA/010130/9")))
        .returns(Conclusion.FOREIGN, Verdict::conclusion)
        .returns(1, verdict -> verdict.foreign().size());
  }

  @Test
  void aModelThatNoLabelCoversIsToldWithWhatOthersHaveOfIt() {
    assertThat(check(device("OTHER-1", null)))
        .returns(Conclusion.NOT_FOUND, Verdict::conclusion)
        .returns(1, verdict -> verdict.foreign().size());
    assertThat(check(device("N0-1", null)).foreign()).isEmpty();
  }

  private Verdict check(Device device) {
    Registry jcstar = Registry.of(Labels.HEAD, List.of(Labels.label("N-1", "架空電機", "A-1")));
    return new CheckInventory(() -> jcstar, foreign)
        .check(List.of(device), new Requirement(Level.STAR_1, DAY))
        .verdicts()
        .getFirst();
  }

  private static Device device(@Nullable String model, @Nullable String number) {
    return new Device(
        Optional.empty(),
        Optional.ofNullable(model),
        Optional.empty(),
        Optional.ofNullable(number),
        NumberKind.REGISTRATION);
  }

  private static Equivalence rule(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new Equivalence(
        "sg-cls",
        JcstarScheme.ID,
        Extent.NONE,
        List.of(),
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        "代わりにはなりません",
        URI.create("https://example.jp/"),
        DAY,
        Confidence.UNCONFIRMED);
  }

  private static Equivalence toOthers() {
    return new Equivalence(
        "sg-cls",
        "gb-psti",
        Extent.FULL,
        List.of(),
        Optional.of(LocalDate.of(2025, 12, 4)),
        Optional.empty(),
        "別の話",
        URI.create("https://example.jp/"),
        DAY,
        Confidence.CONFIRMED);
  }

  @SafeVarargs
  private static List<Label> read(List<String>... rows) {
    var sheet = sheet();
    for (List<String> row : rows) {
      sheet.add(row);
    }
    return ((Result.Whole) sheet.result()).labels();
  }

  private static LabelSheet sheet() {
    return ((Heading.Known)
            LabelSheet.heading(HEADING, ListForm.foreign(List.of(CLS)), Stage.PRODUCTION))
        .sheet();
  }

  private static List<String> row(
      String scheme,
      String number,
      String model,
      String level,
      String supplier,
      String issuedOn,
      String expiresOn) {
    return List.of(scheme, number, model, level, supplier, "ルーター", issuedOn, expiresOn);
  }
}
