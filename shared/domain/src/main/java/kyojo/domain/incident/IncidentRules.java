package kyojo.domain.incident;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kyojo.domain.Provenance;

/**
 * The words of the rules, and whom to turn to in which order: an edition, because both change with
 * the law and with the desks. Immutable.
 *
 * @param levels the names of the severities, the lowest first
 * @param axes what each level of an axis means
 * @param duties what each duty is
 * @param reasons why a duty is said to be so
 * @param contacts in the order in which to turn to them
 */
public record IncidentRules(
    String edition,
    Provenance provenance,
    List<String> levels,
    Map<Severity.Axis, List<String>> axes,
    Map<Duty.Kind, DutyText> duties,
    Map<Duty.Reason, String> reasons,
    List<ContactRule> contacts) {

  /**
   * What a duty is, in words.
   *
   * @param to whom it is owed
   * @param note what has to be known besides
   */
  public record DutyText(
      String name, String to, String note, String source, Provenance.Confidence confidence) {}

  /**
   * When to turn to a window.
   *
   * @param window its id
   */
  public record ContactRule(
      String window, Need need, Contact.Necessity necessity, Contact.When when, String why) {}

  /** What has to be so for a window to be named. */
  public enum Need {
    /** The advice for the type names it. */
    ADVISED,
    /** Life or health is at stake. */
    LIFE,
    /** Money moved, or may have. */
    MONEY,
    /** Card numbers may be in foreign hands. */
    CARD,
    /** The firm may have somebody for it by contract. */
    PROVIDER,
    /** It may be insured. */
    INSURED,
    /** A client's data, or a client itself, may be hit. */
    CLIENT,
    /** The advice names it, or it is grave. */
    GRAVE,
    /** 個人情報保護委員会 has to be told, or may have to be. */
    LEAK,
    TELECOM
  }

  public IncidentRules {
    levels = List.copyOf(levels);
    axes = Map.copyOf(axes);
    duties = Map.copyOf(duties);
    reasons = Map.copyOf(reasons);
    contacts = List.copyOf(contacts);
    if (levels.size() != Severity.MAX + 1
        || !axes.keySet().containsAll(List.of(Severity.Axis.values()))
        || axes.values().stream().anyMatch(texts -> texts.size() != Severity.MAX + 1)
        || !duties.keySet().containsAll(List.of(Duty.Kind.values()))
        || !reasons.keySet().containsAll(List.of(Duty.Reason.values()))) {
      throw new IllegalArgumentException("each level, axis, duty and reason has its words");
    }
  }

  /** What a level of an axis means. */
  public String text(Severity.Axis axis, int level) {
    return requireNonNull(axes.get(axis), axis.name()).get(level);
  }

  /** What a duty is. */
  public DutyText text(Duty.Kind kind) {
    return requireNonNull(duties.get(kind), kind.name());
  }

  /** Why a duty is said to be so. */
  public String text(Duty.Reason reason) {
    return requireNonNull(reasons.get(reason), reason.name());
  }

  /** The windows that it names. */
  public Stream<String> windows() {
    return contacts.stream().map(ContactRule::window);
  }
}
