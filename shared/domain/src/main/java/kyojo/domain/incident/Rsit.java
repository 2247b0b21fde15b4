package kyojo.domain.incident;

/**
 * Classes of the Reference Security Incident Taxonomy, v1003 (TF-CSIRT and ENISA, CC0): those that
 * reports are sorted into.
 */
public enum Rsit {
  INFECTED_SYSTEM("malicious-code", "infected-system"),
  SCANNER("information-gathering", "scanner"),
  SOCIAL_ENGINEERING("information-gathering", "social-engineering"),
  ACCOUNT_COMPROMISE("intrusions", "unprivileged-account-compromise"),
  SYSTEM_COMPROMISE("intrusions", "system-compromise"),
  DDOS("availability", "ddos"),
  OUTAGE("availability", "outage"),
  UNAUTHORISED_ACCESS("information-content-security", "unauthorised-information-access"),
  UNAUTHORISED_MODIFICATION(
      "information-content-security", "unauthorised-information-modification"),
  DATA_LOSS("information-content-security", "data-loss"),
  DATA_LEAK("information-content-security", "data-leak"),
  MASQUERADE("fraud", "masquerade"),
  PHISHING("fraud", "phishing"),
  VULNERABLE_SYSTEM("vulnerable", "vulnerable-system"),
  UNDETERMINED("other", "undetermined");

  private final String classification;
  private final String type;

  Rsit(String classification, String type) {
    this.classification = classification;
    this.type = type;
  }

  /** As the taxonomy's machine file writes it: {@code fraud/phishing}. */
  public String code() {
    return classification + "/" + type;
  }
}
