package kyojo.domain.identity;

import java.util.Optional;

/** One import of a catalogue. */
public record ImportId(String value) {
  public ImportId {
    Base32.requireId(value, "import id");
  }

  /** The identifier, or nothing where the text is not one to the character. */
  public static Optional<ImportId> parse(String text) {
    return Base32.isId(text) ? Optional.of(new ImportId(text)) : Optional.empty();
  }
}
