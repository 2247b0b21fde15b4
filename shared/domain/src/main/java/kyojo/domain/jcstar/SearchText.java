package kyojo.domain.jcstar;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is looked for, as it was typed.
 *
 * @param whole all of it, as one
 * @param words each part of it between spaces, and where kana or kanji go over into letters; one
 *     where it has no parts
 */
record SearchText(Word whole, List<Word> words) {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /** バッファローWXR-1800: a maker and a 型番, written together. */
  private static final Pattern OTHER_LETTERS =
      Pattern.compile(
          "(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー])(?=[A-Za-z0-9])"
              + "|(?<=[A-Za-z0-9])(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])");

  static SearchText of(String typed) {
    String text = MatchText.withoutHeading(Normalizer.normalize(typed, Normalizer.Form.NFKC));
    List<Word> words =
        Arrays.stream(SPACES.split(text))
            .flatMap(OTHER_LETTERS::splitAsStream)
            .map(Word::of)
            .filter(word -> !word.folded().isEmpty())
            .limit(JcstarLimits.SEARCH_WORDS_MAX)
            .toList();
    return new SearchText(Word.of(text), words);
  }

  /**
   * One word of it.
   *
   * @param folded as 型番 and 登録番号 are folded
   * @param name as names are folded; empty where a name says nothing of it
   * @param similar finds it with one typing error; none where it is too short or too long for that
   * @param similarName the same among names
   */
  record Word(
      String folded, String name, Optional<OneError> similar, Optional<OneError> similarName) {

    static Word of(String text) {
      String folded = MatchText.fold(text);
      String name = MatchText.foldName(text);
      return new Word(folded, name, OneError.of(folded), OneError.of(name));
    }

    /** Whether it is looked for with an error at all. */
    boolean canBeWrong() {
      return similar.isPresent() || similarName.isPresent();
    }

    /** How this stands in one folded 型番 or 登録番号. */
    Optional<Match> match(String number) {
      int at = number.indexOf(folded);
      if (at >= 0) {
        return Optional.of(Match.ofNumber(at == 0, number.length() == folded.length()));
      }
      return similar.filter(one -> one.isIn(number)).map(one -> Match.SIMILAR);
    }

    /** Whether this stands in a folded 型番 or 登録番号. */
    boolean isInNumber(String number, boolean withError) {
      return number.contains(folded)
          || (withError && similar.filter(one -> one.isIn(number)).isPresent());
    }

    /** Whether this stands in a folded name. */
    boolean isInName(String other, boolean withError) {
      return (!name.isEmpty() && other.contains(name))
          || (withError && similarName.filter(one -> one.isIn(other)).isPresent());
    }
  }

  boolean isEmpty() {
    return whole.folded().isEmpty();
  }
}
