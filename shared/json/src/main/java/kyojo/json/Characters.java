package kyojo.json;

/** Which characters a text from outside may have. */
final class Characters {
  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /**
   * Whether a person could have meant every character: none that controls, that reverses the
   * direction of what follows, that cannot be seen, that no text may have, and no half of a pair.
   */
  static boolean acceptable(String text) {
    return text.codePoints().allMatch(Characters::acceptable);
  }

  /** The text with every other character replaced. */
  static String printable(String text) {
    if (acceptable(text)) {
      return text;
    }
    var out = new StringBuilder(text.length());
    text.codePoints().map(c -> acceptable(c) ? c : REPLACEMENT).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean acceptable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      // The joiner that emoji and some scripts need; the other format characters hide or reorder.
      case Character.FORMAT -> codePoint == 0x200D;
      default -> true;
    };
  }
}
