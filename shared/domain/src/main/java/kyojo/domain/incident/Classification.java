package kyojo.domain.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What an incident is by what was said of it. Statistics count the primary type alone.
 *
 * @param secondary what it is besides, in the order of {@link IncidentType}
 */
public record Classification(IncidentType primary, List<IncidentType> secondary) {
  /** Behind these stands somebody with an unlawful purpose, whatever else is known. */
  private static final Set<IncidentType> UNLAWFUL =
      Set.of(
          IncidentType.RANSOMWARE,
          IncidentType.TARGETED_ATTACK,
          IncidentType.MALWARE,
          IncidentType.INTRUSION,
          IncidentType.DEFACEMENT,
          IncidentType.PHISHING,
          IncidentType.INSIDER);

  public Classification {
    secondary = List.copyOf(secondary);
  }

  /** Classifies: the first type that applies comes first. */
  public static Classification of(Statement statement) {
    List<IncidentType> all =
        Arrays.stream(IncidentType.values()).filter(type -> applies(type, statement)).toList();
    return all.isEmpty()
        ? new Classification(IncidentType.UNDETERMINED, List.of())
        : new Classification(all.getFirst(), all.subList(1, all.size()));
  }

  /** Whether it is of a type, in the first place or besides. */
  public boolean is(IncidentType type) {
    return primary == type || secondary.contains(type);
  }

  /**
   * Whether it was an attempt alone: nobody did what was asked, and no data is feared for. Not
   * knowing which data a firm has makes no leak of a mail that nobody opened.
   */
  boolean isNearMiss(Statement said) {
    return primary == IncidentType.ATTEMPT
        && secondary.isEmpty()
        && !said.reaction().isFeared()
        && !said.personalData().involved().isFeared();
  }

  /** Whether somebody with an unlawful purpose may have had hands on data (不正の目的のおそれ). */
  public Known unlawful(Statement statement) {
    if (UNLAWFUL.stream().anyMatch(this::is)) {
      return Known.SUSPECTED;
    }
    Known unlawful = Known.NO;
    if (is(IncidentType.LOSS)) {
      unlawful = unlawful.or(statement.stolen());
    }
    if (is(IncidentType.SUPPORT_SCAM)) {
      unlawful = unlawful.or(feared(statement.remote()));
    }
    if (is(IncidentType.BUSINESS_EMAIL_COMPROMISE) || primary == IncidentType.UNDETERMINED) {
      // Whether the attacker reads the mailbox is not known until its logs are seen.
      unlawful = unlawful.or(Known.UNKNOWN);
    }
    return unlawful;
  }

  private static Known feared(Known known) {
    return known == Known.YES ? Known.SUSPECTED : known;
  }

  private static boolean applies(IncidentType type, Statement said) {
    return switch (type) {
      case RANSOMWARE -> said.shows(Symptom.FILES_LOCKED);
      case BUSINESS_EMAIL_COMPROMISE ->
          said.shows(Symptom.PAYMENT_REQUESTED) && said.reaction() != Known.NO;
      case SUPPORT_SCAM -> said.shows(Symptom.FAKE_WARNING);
      case TARGETED_ATTACK -> said.targeted().isFeared() && !isOnlyAnAttempt(said);
      case MALWARE ->
          said.shows(Symptom.MALWARE_ALERT)
              || said.shows(Symptom.ATTACHMENT_OPENED)
              || said.shows(Symptom.ODD_MAILS_FROM_US);
      case INTRUSION -> said.shows(Symptom.FOREIGN_LOGIN);
      case DEFACEMENT -> said.shows(Symptom.SITE_ALTERED);
      case DENIAL_OF_SERVICE -> said.shows(Symptom.SERVICE_DOWN) && said.attack() != Known.NO;
      case PHISHING -> said.shows(Symptom.SECRET_TYPED);
      case IMPERSONATION -> said.shows(Symptom.IMPERSONATED);
      case LEAK_BY_MISTAKE -> said.shows(Symptom.DATA_MISDIRECTED);
      case LOSS -> said.shows(Symptom.THING_LOST);
      case INSIDER -> said.shows(Symptom.TAKEN_BY_INSIDER);
      case VULNERABILITY -> said.shows(Symptom.FLAW_KNOWN);
      case ATTEMPT -> isAttempt(said);
      case OUTAGE -> said.shows(Symptom.SERVICE_DOWN) && said.attack() == Known.NO;
      case UNDETERMINED -> false;
    };
  }

  private static boolean isAttempt(Statement said) {
    return said.shows(Symptom.ATTEMPT_SEEN)
        || (said.shows(Symptom.PAYMENT_REQUESTED) && said.reaction() == Known.NO);
  }

  private static boolean isOnlyAnAttempt(Statement said) {
    return isAttempt(said) && said.symptoms().size() == 1;
  }
}
