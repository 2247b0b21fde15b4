package kyojo.domain.jcstar;

import java.util.List;
import java.util.Optional;

/**
 * What is known of one device.
 *
 * @param label the label it carries; none where the conclusion is about no single one
 * @param standing how that label stands on the required day
 * @param candidates where nothing or more than one was found: which could be meant
 */
public record Verdict(
    Device device,
    Conclusion conclusion,
    Optional<Label> label,
    Optional<Standing> standing,
    List<Candidate> candidates) {

  /** A label, and its 型番 that comes near. */
  public record Candidate(Label label, Model model) {}

  /** The verdict in one word. That nothing is found never means that a device is insecure. */
  public enum Conclusion {
    /** In force, and of the level that is asked for. */
    VALID,
    /** The same, and ends soon. */
    EXPIRING,
    NOT_YET_VALID,
    EXPIRED,
    LAPSED,
    WITHDRAWN,
    NOT_IN_LAST_LIST,
    /** In force, of a lower level than is asked for. */
    LEVEL_TOO_LOW,
    /** Several labels could be meant. */
    AMBIGUOUS,
    /** The number is a label's, and the 型番 is not among those it covers. */
    MODEL_NOT_COVERED,
    /** An 申請番号, 受理番号 or 仮登録番号, which is no label. */
    NOT_A_LABEL,
    /** No label is known for it. */
    NOT_FOUND
  }

  public Verdict {
    candidates = List.copyOf(candidates);
  }

  static Verdict about(Device device, Conclusion conclusion, Label label, Standing standing) {
    return new Verdict(device, conclusion, Optional.of(label), Optional.of(standing), List.of());
  }

  static Verdict without(Device device, Conclusion conclusion, List<Candidate> candidates) {
    return new Verdict(device, conclusion, Optional.empty(), Optional.empty(), candidates);
  }
}
