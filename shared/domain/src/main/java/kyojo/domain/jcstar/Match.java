package kyojo.domain.jcstar;

/** How what was looked for was found; the best comes first. */
public enum Match {
  /** A 型番 or 登録番号 to the letter, but for width, case, spaces and hyphens. */
  EXACT,
  /** What a 型番 or 登録番号 begins with. */
  BEGINNING,
  /** The supplier's or the product's name, or a part of it. */
  NAME,
  /** Any part of a 型番 or 登録番号. */
  PART,
  /** Each of several words somewhere: the supplier's name and a part of a 型番. */
  WORDS,
  /** With one typing error: it may be another product. */
  SIMILAR;

  /** How a number is matched by a part of it. */
  static Match ofNumber(boolean isBeginning, boolean isAll) {
    if (isAll) {
      return EXACT;
    }
    return isBeginning ? BEGINNING : PART;
  }
}
