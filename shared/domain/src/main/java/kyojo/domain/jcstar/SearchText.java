package kyojo.domain.jcstar;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is looked for, as it was typed.
 *
 * @param folded all of it, as one
 * @param words each word of it, folded; one where there are no spaces
 * @param similar finds it with one typing error; none where it is too short or too long for that
 */
record SearchText(String folded, List<String> words, Optional<OneError> similar) {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  static SearchText of(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    List<String> words =
        Arrays.stream(SPACES.split(text))
            .map(MatchText::fold)
            .filter(word -> !word.isEmpty())
            .limit(JcstarLimits.SEARCH_WORDS_MAX)
            .toList();
    String folded = MatchText.fold(text);
    return new SearchText(folded, words, OneError.of(folded));
  }

  boolean isEmpty() {
    return folded.isEmpty();
  }

  /** How this stands in one folded 型番. */
  Optional<Match> match(String model) {
    int at = model.indexOf(folded);
    if (at >= 0) {
      return Optional.of(Match.ofNumber(at == 0, model.length() == folded.length()));
    }
    return similar.filter(one -> one.isIn(model, 0, model.length())).map(one -> Match.SIMILAR);
  }
}
