package kyojo.domain.jcstar;

import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Another country's scheme of labels. Its levels are not those of JC-STAR.
 *
 * @param numberForm what its numbers look like, where that is published
 */
public record ForeignScheme(
    String id,
    String name,
    String country,
    URI page,
    State state,
    String remark,
    Optional<Pattern> numberForm) {

  /** Whether it issues labels. */
  public enum State {
    OPEN,
    /** No new ones; those that there are may still hold. */
    CLOSED
  }

  /** Whether the number has the form of this scheme's, in any width or case. */
  public boolean isOfForm(String number) {
    String text = Normalizer.normalize(number, Normalizer.Form.NFKC).replaceAll("\\s", "");
    return numberForm
        .filter(form -> form.matcher(text.toUpperCase(Locale.ROOT)).matches())
        .isPresent();
  }
}
