package kyojo.stack;

import java.util.List;
import java.util.Map;

/**
 * Lets records of a stream through by the keys of their items, as far as Lambda's patterns do that.
 *
 * @param terms what each key that is named may be
 */
public record KeyFilter(Map<String, List<Term>> terms) {
  public KeyFilter {
    terms = Map.copyOf(terms);
  }

  /**
   * What a key may be.
   *
   * @param isPrefix whether it begins so, or is so
   */
  public record Term(String text, boolean isPrefix) {
    private boolean fits(String key) {
      return isPrefix ? key.startsWith(text) : key.equals(text);
    }
  }

  boolean letsThrough(Map<String, String> keys) {
    return terms.entrySet().stream()
        .allMatch(named -> {
          String key = keys.getOrDefault(named.getKey(), "");
          return named.getValue().stream().anyMatch(term -> term.fits(key));
        });
  }
}
