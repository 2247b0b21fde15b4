package kyojo.domain.diagnosis;

import java.util.List;
import java.util.Optional;

/**
 * One item of a question set.
 *
 * @param number its number within the set; not stable across editions
 * @param part the part it belongs to
 * @param topic the measure in a few words
 * @param text the official wording
 * @param notApplicableLabel when 該当なし may be chosen; empty where it may not
 */
public record Question(
    int number,
    int part,
    String topic,
    String text,
    List<String> footnotes,
    Optional<String> notApplicableLabel,
    Wording wording,
    Guidance guidance) {
  public Question {
    footnotes = List.copyOf(footnotes);
  }

  public boolean allows(Answer answer) {
    return answer != Answer.NOT_APPLICABLE || notApplicableLabel.isPresent();
  }

  /** How sure the wording is. */
  public enum Wording {
    /** As in the source. */
    VERBATIM,
    /** The source's conversion error is mended. */
    CORRECTED,
    /** The sources differ; the official text has not been seen. */
    UNCONFIRMED
  }
}
