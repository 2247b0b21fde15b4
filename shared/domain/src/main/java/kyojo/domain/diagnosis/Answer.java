package kyojo.domain.diagnosis;

/** What can be answered to a question. The points are the question set's. */
public enum Answer {
  /** 実施している. */
  IMPLEMENTED('I'),
  /** 一部実施している. */
  PARTIAL('P'),
  /** 実施していない. */
  NOT_IMPLEMENTED('N'),
  /** わからない. */
  UNKNOWN('U'),
  /** 該当なし: the firm does not use the thing; only where the question allows it. */
  NOT_APPLICABLE('A');

  private final char letter;

  Answer(char letter) {
    this.letter = letter;
  }

  /** One letter, for a whole sheet in a short text. */
  public char letter() {
    return letter;
  }

  /**
   * The answer of a letter.
   *
   * @throws IllegalArgumentException for any other letter
   */
  public static Answer ofLetter(char letter) {
    for (Answer answer : values()) {
      if (answer.letter == letter) {
        return answer;
      }
    }
    throw new IllegalArgumentException("no answer has the letter " + letter);
  }
}
