package kyojo.domain.jcstar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A 型番 that a label covers, with the product's name as its row of the list has it: whether the name
 * belongs to the label or to the 型番 is not published, so each keeps its own.
 *
 * @param text as the list writes it
 * @param notListedSince the day of the first list that had the label without this 型番
 */
public record Model(String text, String product, Optional<LocalDate> notListedSince) {
  public Model {
    if (MatchText.fold(text).isEmpty()) {
      throw new IllegalArgumentException("a 型番 without characters");
    }
  }

  /** A model that the list has. */
  public static Model listed(String text, String product) {
    return new Model(text, product, Optional.empty());
  }

  /** The text as it is compared. */
  String folded() {
    return MatchText.fold(text);
  }

  /** The same model, which the list has not had since a day, or since an earlier one. */
  Model missingSince(LocalDate day) {
    return new Model(text, product, Optional.of(notListedSince.orElse(day)));
  }
}
