package kyojo.domain.jcstar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** A column of the list that IPA's staff import, by its heading. */
public enum LabelColumn {
  NUMBER("登録番号", true),
  MODEL("型番", true),
  LEVEL("レベル", true),
  SUPPLIER("事業者名", true),
  SUPPLIER_LATIN("事業者名（英字）", false),
  PRODUCT("製品名", true),
  CATEGORY("製品分類", true),
  ISSUED_ON("発行日", true),
  EXPIRES_ON("有効期限", true),
  STATE("状態", false),
  STATE_ON("状態の日付", false),
  PAGE("製品情報ページ", false),
  SUPPORT_ENDS_ON("サポート終了日", false);

  private final String heading;
  private final boolean needed;

  LabelColumn(String heading, boolean needed) {
    this.heading = heading;
    this.needed = needed;
  }

  /** As it stands in the first line. */
  public String heading() {
    return heading;
  }

  /** Whether a list without it is refused. */
  public boolean isNeeded() {
    return needed;
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
      case LEVEL -> Optional.of(word(label.level()));
      case SUPPLIER -> Optional.of(label.supplier());
      case SUPPLIER_LATIN -> label.supplierLatin();
      case PRODUCT -> Optional.of(label.product());
      case CATEGORY -> Optional.of(label.category());
      case ISSUED_ON -> Optional.of(label.issuedOn().toString());
      case EXPIRES_ON -> Optional.of(label.expiresOn().toString());
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
