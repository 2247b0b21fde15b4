package kyojo.domain.jcstar;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The form in which what a person types is compared with what a list holds: NFKC, small letters, no
 * white space, no hyphens or dashes, hiragana as katakana. Everything else stays, above all the
 * suffix of a variant, such as {@code /D}.
 */
final class MatchText {
  private static final char PROLONGED_SOUND_MARK = '\u30fc';
  private static final char MINUS_SIGN = '\u2212';

  /** The horizontal bar of tables, which stands for a dash in what is pasted. */
  private static final char BOX_LIGHT_HORIZONTAL = '\u2500';

  private static final char HYPHEN_BULLET = '\u2043';
  private static final char SOFT_HYPHEN = '\u00ad';
  private static final char MIDDLE_DOT = '\u30fb';
  private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
  private static final String LARGE = "アイウエオツヤユヨワカケ";
  private static final int TO_KATAKANA = '\u30a1' - '\u3041';

  /** As stickers and forms name what follows. */
  private static final Pattern HEADING =
      Pattern.compile(
          "\\s*(?:(?:型番|型式|品番|登録番号)(?:\\s*:\\s*|\\s+)"
              + "|(?:Model(?:\\s*(?:No\\.?|Name))?|M/N|P/N)\\s*:\\s*)",
          Pattern.CASE_INSENSITIVE);

  private MatchText() {}

  /** What stands behind a heading that was copied with it, such as {@code 型番：}. */
  static String withoutHeading(String text) {
    String normal = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    var heading = HEADING.matcher(normal);
    return heading.lookingAt() && !fold(normal.substring(heading.end())).isEmpty()
        ? normal.substring(heading.end())
        : text;
  }

  /** Folds a text. What consists of white space and dashes alone becomes the empty text. */
  static String fold(String text) {
    String folded = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    var out = new StringBuilder(folded.length());
    char before = ' ';
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!isLeftOut(c, before)) {
        out.append(same(c));
      }
      before = c;
    }
    return out.toString();
  }

  /**
   * Folds a name of a company or a product, which is written in more ways than a 型番: also without
   * prolonged sounds (ルータ, ルーター) and middle dots (アイ・オー・データ), small kana as large ones (キャノン,
   * キヤノン).
   */
  static String foldName(String text) {
    String folded = fold(text);
    if (folded.chars().noneMatch(MatchText::isKana)) {
      return folded;
    }
    var out = new StringBuilder(folded.length());
    folded
        .chars()
        .filter(c -> c != PROLONGED_SOUND_MARK && c != MIDDLE_DOT)
        .forEach(c -> out.append(large((char) c)));
    return out.toString();
  }

  private static char large(char kana) {
    int small = SMALL.indexOf(kana);
    return small < 0 ? kana : LARGE.charAt(small);
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static boolean isLeftOut(char c, char before) {
    if (c == PROLONGED_SOUND_MARK) {
      // Where no kana stands before it, an IME has made it of a hyphen: WXR\u30fc18000.
      return !isKana(before);
    }
    return c < 128 ? c <= ' ' || c == '-' : isOddSpace(c) || isDash(c);
  }

  private static boolean isOddSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.CONTROL;
  }

  private static boolean isDash(char c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION
        || c == MINUS_SIGN
        || c == BOX_LIGHT_HORIZONTAL
        || c == HYPHEN_BULLET
        || c == SOFT_HYPHEN;
  }

  private static boolean isKana(int c) {
    return c >= '\u3041' && c <= '\u30fe';
  }

  private static char same(char c) {
    return c >= '\u3041' && c <= '\u3096' ? (char) (c + TO_KATAKANA) : Character.toLowerCase(c);
  }
}
