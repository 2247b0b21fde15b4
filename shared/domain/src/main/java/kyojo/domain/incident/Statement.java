package kyojo.domain.incident;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a reporter says happened, in answers that anybody can give; texts and who the reporter is
 * are kept apart from it.
 *
 * @param symptoms at least one
 * @param reaction whether somebody did what a mail, a page or a caller asked for: answered, called,
 *     installed, paid
 * @param targeted whether it was made for this firm: a mail that knows its business, a word from
 *     JPCERT/CC or the police
 * @param attack where a service is down: whether an attack does it
 * @param administrator whether an administrator's account or a server is in foreign hands
 * @param stolen where a thing is gone: whether it was taken
 * @param takesCards whether the altered pages take orders, cards or logins
 * @param remote whether somebody controls a device from afar now or did
 * @param ongoing whether it goes on
 * @param noticedAt when any department of the firm came to know
 * @param startedAt when it began, where that is known; not after it was noticed
 */
public record Statement(
    Set<Symptom> symptoms,
    Known reaction,
    Known targeted,
    Known attack,
    Known administrator,
    Known stolen,
    Known takesCards,
    Known remote,
    Known ongoing,
    Instant noticedAt,
    Optional<Instant> startedAt,
    Business business,
    Spread spread,
    Money money,
    PersonalData personalData) {

  /** What the firm can still do. */
  public enum Business {
    NORMAL,
    SLOWED,
    PART_STOPPED,
    /** What the firm lives on has stopped, and there are means to bring it back. */
    CORE_STOPPED,
    /** The same, with no backup or none that is known to work. */
    CORE_STOPPED_NO_BACKUP,
    /** Life, health or a service that everybody needs depends on it. */
    VITAL_STOPPED,
    UNKNOWN
  }

  /** How far it has gone. */
  public enum Spread {
    /** One device or account, cut off. */
    ONE,
    SEVERAL,
    /** A server, the directory or the VPN; or partners are attacked from here. */
    SERVER_OR_PARTNERS,
    /** It goes on to others now. */
    SPREADING,
    UNKNOWN
  }

  /** What became of money. */
  public enum Money {
    NONE,
    DEMANDED,
    /** Paid or transferred more than 72 hours ago. */
    PAID,
    /** Transferred within 72 hours, or about to be: a bank may still stop it. */
    TRANSFERRED_JUST_NOW,
    UNKNOWN
  }

  public Statement {
    symptoms = Set.copyOf(symptoms);
    if (symptoms.isEmpty()) {
      throw new IllegalArgumentException("nothing was seen");
    }
    if (startedAt.filter(start -> start.isAfter(noticedAt)).isPresent()) {
      throw new IllegalArgumentException("noticed before it began");
    }
  }

  /** One thing was seen, and nothing else is known. */
  public static Statement seen(Symptom symptom, Instant noticedAt) {
    return new Statement(
        Set.of(symptom),
        Known.UNKNOWN,
        Known.UNKNOWN,
        Known.UNKNOWN,
        Known.UNKNOWN,
        Known.UNKNOWN,
        Known.UNKNOWN,
        Known.UNKNOWN,
        Known.UNKNOWN,
        noticedAt,
        Optional.empty(),
        Business.UNKNOWN,
        Spread.UNKNOWN,
        Money.UNKNOWN,
        PersonalData.UNKNOWN);
  }

  boolean shows(Symptom symptom) {
    return symptoms.contains(symptom);
  }
}
