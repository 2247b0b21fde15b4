package kyojo.domain.classification;

import java.util.Optional;

/** A division (大分類) of the Japan Standard Industrial Classification: one letter, A to T. */
public record Industry(String code) {
  public Industry {
    if (code.length() != 1 || code.charAt(0) < 'A' || code.charAt(0) > 'T') {
      throw new IllegalArgumentException("an industry is a letter from A to T");
    }
  }

  public static Optional<Industry> parse(String text) {
    return text.length() == 1 && text.charAt(0) >= 'A' && text.charAt(0) <= 'T'
        ? Optional.of(new Industry(text))
        : Optional.empty();
  }
}
