package kyojo.domain.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an incident is taken for at a moment. An indication, never a lawyer's word. Immutable.
 *
 * @param contacts whom to turn to, the first first
 * @param days by when a leak would have to be reported; none where nothing has to be reported now
 * @param rules the edition of the rules and of the guide that were applied
 */
public record Assessment(
    Instant at,
    Classification classification,
    Severity severity,
    List<Contact> contacts,
    List<Duty> duties,
    Optional<ReportDays> days,
    String rules) {
  public Assessment {
    contacts = List.copyOf(contacts);
    duties = List.copyOf(duties);
  }

  /** What is said of a duty; none where it does not come into question. */
  public Optional<Duty> duty(Duty.Kind kind) {
    return duties.stream().filter(duty -> duty.kind() == kind).findFirst();
  }
}
