package kyojo.domain.identity;

import java.util.Optional;

/** One submission of a sheet. */
public record DiagnosisId(String value) {
  public DiagnosisId {
    Base32.requireId(value, "diagnosis id");
  }

  /** The identifier, or nothing where the text is not one to the character. */
  public static Optional<DiagnosisId> parse(String text) {
    return Base32.isId(text) ? Optional.of(new DiagnosisId(text)) : Optional.empty();
  }
}
