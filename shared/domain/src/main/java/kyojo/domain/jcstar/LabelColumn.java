package kyojo.domain.jcstar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** A column of the list that IPA's staff import, by its heading. */
public enum LabelColumn {
  NUMBER("登録番号"),
  MODEL("型番"),
  LEVEL("レベル"),
  SUPPLIER("事業者名"),
  SUPPLIER_LATIN("事業者名（英字）"),
  PRODUCT("製品名"),
  CATEGORY("製品分類"),
  ISSUED_ON("発行日"),
  EXPIRES_ON("有効期限"),
  STATE("状態"),
  STATE_ON("状態の日付"),
  PAGE("製品情報ページ"),
  SUPPORT_ENDS_ON("サポート終了日"),
  /** Of another country; JC-STAR's own list has no such column. */
  SCHEME("制度");

  private final String heading;

  LabelColumn(String heading) {
    this.heading = heading;
  }

  /** As it stands in the first line. */
  public String heading() {
    return heading;
  }

  static Optional<LabelColumn> of(String heading) {
    String folded = MatchText.fold(heading);
    return Arrays.stream(values())
        .filter(column -> MatchText.fold(column.heading).equals(folded))
        .findFirst();
  }

  /** How long a cell may be. */
  int charsMax() {
    return switch (this) {
      case NUMBER -> JcstarLimits.REGISTRATION_NUMBER_CHARS_MAX;
      case MODEL -> JcstarLimits.DEVICE_TEXT_CHARS_MAX;
      default -> JcstarLimits.LABEL_TEXT_CHARS_MAX;
    };
  }

  /** Whether every row of a 登録番号 says the same here. */
  boolean isOfLabel() {
    return this != NUMBER && this != MODEL && this != PRODUCT;
  }

  /** What a list says of the label here; of what each 型番 has of its own, the first one's. */
  Optional<String> text(Label label) {
    return switch (this) {
      case NUMBER -> Optional.of(label.registrationNumber().text());
      case MODEL -> Optional.of(label.models().getFirst().text());
      case LEVEL ->
          switch (label.grade()) {
            case Level level -> Optional.of(word(level));
            case ForeignGrade foreign -> foreign.level();
          };
      case SCHEME ->
          label.grade() instanceof ForeignGrade(String scheme, var level)
              ? Optional.of(scheme)
              : Optional.empty();
      case SUPPLIER -> Optional.of(label.supplier());
      case SUPPLIER_LATIN -> label.supplierLatin();
      case PRODUCT -> Optional.of(label.product());
      case CATEGORY -> Optional.of(label.category()).filter(text -> !text.isEmpty());
      case ISSUED_ON -> label.begins().map(LocalDate::toString);
      case EXPIRES_ON -> label.ends().map(LocalDate::toString);
      case STATE -> Optional.of(label.recorded().word());
      case STATE_ON -> label.recordedOn().map(LocalDate::toString);
      case PAGE -> label.page().map(Object::toString);
      case SUPPORT_ENDS_ON -> label.supportEndsOn().map(LocalDate::toString);
    };
  }

  static String word(Level level) {
    return "★" + level.stars();
  }
}
