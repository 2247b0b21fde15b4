package kyojo.edge.desk;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kyojo.domain.classification.CorporateNumber;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.desk.DeskRow;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.OriginCode;
import kyojo.edge.Csv;
import kyojo.edge.Times;

/** A list of the desk as a table that spreadsheets open. Thread-safe. */
public final class DeskCsv {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");
  private static final List<String> COLUMNS =
      List.of(
          "診断日時", "会社名", "回答者", "法人番号", "診断の範囲", "合計点", "段階", "業種", "従業員数", "都道府県", "どこから", "招待コード",
          "招待の名前", "確認した担当者", "次の診断日時", "事業者の番号", "診断の番号");

  private final Function<Industry, String> industries;
  private final Function<EmployeeBand, String> employees;
  private final Function<Prefecture, String> prefectures;

  /** By the names of what firms are sorted by. */
  public DeskCsv(
      Function<Industry, String> industries,
      Function<EmployeeBand, String> employees,
      Function<Prefecture, String> prefectures) {
    this.industries = industries;
    this.employees = employees;
    this.prefectures = prefectures;
  }

  /** The names of the columns. */
  public String head() {
    return Csv.line(COLUMNS);
  }

  public String line(DeskRow row) {
    var diagnosis = row.diagnosis();
    var profile = diagnosis.submission().profile();
    Optional<Identity> identity = row.identity();
    return Csv.line(
        List.of(
            time(diagnosis.submittedAt()),
            words(identity.flatMap(Identity::firmName)),
            words(identity.flatMap(Identity::respondent)),
            text(identity.flatMap(Identity::corporateNumber).map(DeskCsv::grouped)),
            words(identity.flatMap(Identity::scope)),
            Integer.toString(row.score().total()),
            row.score().band().title(),
            text(profile.industry().map(industries)),
            text(profile.employees().map(employees)),
            text(profile.prefecture().map(prefectures)),
            origin(diagnosis.origin()),
            text(diagnosis.originCode().map(OriginCode::grouped)),
            words(row.code().map(code -> code.terms().label())),
            words(row.confirmation().map(confirmation -> confirmation.name().text())),
            text(row.nextAt().map(DeskCsv::time)),
            diagnosis.firm().value(),
            diagnosis.id().value()));
  }

  private static String text(Optional<String> value) {
    return value.orElse("");
  }

  /** What somebody wrote. */
  private static String words(Optional<String> value) {
    return value.map(Csv::words).orElse("");
  }

  private static String time(Instant instant) {
    return TIME.format(instant.atZone(Times.JAPAN));
  }

  /** In groups, because a spreadsheet rounds thirteen digits to 1.23E+12. */
  private static String grouped(CorporateNumber number) {
    return number.digits().replaceFirst("(.)(....)(....)(....)", "$1-$2-$3-$4");
  }

  private static String origin(Origin origin) {
    return switch (origin) {
      case INVITATION -> "招待";
      case SEMINAR -> "セミナー";
      case STAFF -> "窓口で入力";
      case OPEN -> "自分で";
    };
  }
}
