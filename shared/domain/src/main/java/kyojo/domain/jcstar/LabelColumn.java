package kyojo.domain.jcstar;

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
}
