package kyojo.domain.jcstar;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells where a text holds a needle with at most one typing error: a character too many, too few or
 * wrong, or two neighbours changed round. One pass, some ten operations a character, whatever the
 * needle. Immutable.
 *
 * @see <a href="https://doi.org/10.1145/135239.135244">Wu, Manber: Fast text searching allowing
 *     errors</a>; the changed neighbours are one more row of states
 */
final class OneError {
  /** With one error in four characters, anything would be alike. */
  static final int LENGTH_MIN = 5;

  /** The states are the bits of a word. */
  static final int LENGTH_MAX = 60;

  private static final int COMMON = 128;

  private final long[] common = new long[COMMON];

  /** Characters of the needle outside of {@link #common}, in order, and where they stand in it. */
  private final char[] others;

  private final long[] otherMasks;
  private final long found;
  private final List<String> wholeParts;

  private OneError(String needle) {
    wholeParts = wholeParts(needle);
    others = sortedOthers(needle);
    otherMasks = new long[others.length];
    found = 1L << (needle.length() - 1);
    for (int i = 0; i < needle.length(); i++) {
      char c = needle.charAt(i);
      if (c < COMMON) {
        common[c] |= 1L << i;
      } else {
        otherMasks[Arrays.binarySearch(others, c)] |= 1L << i;
      }
    }
  }

  /** None where the needle is too short or too long to be looked for with an error. */
  static Optional<OneError> of(String needle) {
    return needle.length() < LENGTH_MIN || needle.length() > LENGTH_MAX
        ? Optional.empty()
        : Optional.of(new OneError(needle));
  }

  /**
   * Parts of which one stands in every text that holds the needle with at most one error: an error
   * spoils one half of the needle, or changes the two neighbours round between which it is halved.
   */
  List<String> wholeParts() {
    return wholeParts;
  }

  private static List<String> wholeParts(String needle) {
    int half = needle.length() / 2;
    String changedRound =
        needle.substring(0, half - 1)
            + needle.charAt(half)
            + needle.charAt(half - 1)
            + needle.substring(half + 1);
    return List.of(needle.substring(0, half), needle.substring(half), changedRound);
  }

  /** Whether the needle, with at most one error, stands anywhere in the text. */
  boolean isIn(String text) {
    return isIn(text, 0, text.length());
  }

  /** Whether the needle, with at most one error, stands anywhere between two places of the text. */
  boolean isIn(String text, int from, int to) {
    // Bit i of a row: what was read last ends with the needle's first i + 1 characters …
    long exact = 0;
    // … with one error; the first character alone may be missing …
    long erroneous = 1;
    // … and with the character after them in place of the last, which is still to come.
    long changedRound = 0;
    for (int at = from; at < to; at++) {
      long mask = mask(text.charAt(at));
      long exactNow = ((exact << 1) | 1) & mask;
      long tooMany = exact;
      long wrong = (exact << 1) | 1;
      long tooFew = (exactNow << 1) | 1;
      long after = ((erroneous << 1) & mask) | ((changedRound & mask) << 1);
      changedRound = ((exact << 1) | 1) & (mask >>> 1);
      exact = exactNow;
      erroneous = tooMany | wrong | tooFew | after;
      if (((exact | erroneous) & found) != 0) {
        return true;
      }
    }
    return false;
  }

  private long mask(char c) {
    if (c < COMMON) {
      return common[c];
    }
    int at = Arrays.binarySearch(others, c);
    return at < 0 ? 0 : otherMasks[at];
  }

  private static char[] sortedOthers(String needle) {
    var distinct = new StringBuilder();
    needle
        .chars()
        .filter(c -> c >= COMMON)
        .distinct()
        .sorted()
        .forEach(c -> distinct.append((char) c));
    return distinct.toString().toCharArray();
  }
}
