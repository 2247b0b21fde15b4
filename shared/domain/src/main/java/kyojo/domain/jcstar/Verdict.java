package kyojo.domain.jcstar;

import java.util.List;
import java.util.Optional;
import kyojo.domain.jcstar.ForeignRecords.ForeignRecord;

/**
 * What is known of one device.
 *
 * @param label the label it carries; none where the conclusion is about no single one
 * @param model its 型番 among the label's; none where the device came with a number alone
 * @param standing how label and 型番 stand on the required day
 * @param candidates where nothing, or no single label, was found: which could be meant
 * @param scheme the other country's scheme that the number is of
 * @param foreign other countries' records of that number, or else of the 型番
 * @param foreignCovers whether the record of the number covers the 型番; none where one of them is
 *     not known
 */
public record Verdict(
    Device device,
    Conclusion conclusion,
    Optional<Label> label,
    Optional<Model> model,
    Optional<Standing> standing,
    List<Candidate> candidates,
    Optional<ForeignScheme> scheme,
    List<ForeignRecord> foreign,
    Optional<Boolean> foreignCovers) {

  /** A label, and its 型番 that comes near. */
  public record Candidate(Label label, Model model) {
    Standing standing(Requirement requirement) {
      return label.on(requirement.on(), model);
    }
  }

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
    /** The 型番 is under several labels, or under another maker's: a person has to tell. */
    AMBIGUOUS,
    /** The number is a label's, and the 型番 is not among those it covers. */
    MODEL_NOT_COVERED,
    /** An 申請番号, 受理番号 or 仮登録番号, which is no label. */
    NOT_A_LABEL,
    /** The number is of another country's scheme. */
    FOREIGN,
    /** No label is known for it. */
    NOT_FOUND
  }

  public Verdict {
    candidates = List.copyOf(candidates);
    foreign = List.copyOf(foreign);
  }

  static Verdict about(
      Device device, Conclusion conclusion, Label label, Optional<Model> model, Standing standing) {
    return new Verdict(
        device,
        conclusion,
        Optional.of(label),
        model,
        Optional.of(standing),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  static Verdict without(Device device, Conclusion conclusion, List<Candidate> candidates) {
    return new Verdict(
        device,
        conclusion,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        candidates,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  static Verdict foreign(Device device, ForeignScheme scheme) {
    return new Verdict(
        device,
        Conclusion.FOREIGN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(scheme),
        List.of(),
        Optional.empty());
  }

  /** The same, with what other countries' schemes have of the 型番. */
  Verdict beside(List<ForeignRecord> records) {
    return with(records, Optional.empty());
  }

  /** The same, with the record of its number. */
  Verdict about(ForeignRecord record) {
    return with(List.of(record), device.model().map(record::covers));
  }

  private Verdict with(List<ForeignRecord> records, Optional<Boolean> covers) {
    return new Verdict(
        device, conclusion, label, model, standing, candidates, scheme, records, covers);
  }
}
