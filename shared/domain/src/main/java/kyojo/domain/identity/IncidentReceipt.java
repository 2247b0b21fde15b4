package kyojo.domain.identity;

import java.util.Optional;

/**
 * What a reporter has instead of an account. Who holds it may read, add to and erase one report.
 * Written {@code <incident id>.<secret>}.
 */
public record IncidentReceipt(IncidentId incident, Secret secret) {
  /** The receipt, or nothing where the text is not of its form. */
  public static Optional<IncidentReceipt> parse(String text) {
    int dot = text.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    Optional<Secret> secret = Secret.parse(text.substring(dot + 1));
    return IncidentId.parse(text.substring(0, dot))
        .flatMap(incident -> secret.map(known -> new IncidentReceipt(incident, known)));
  }

  /** Whether this receipt belongs to what was stored with the hash; in constant time. */
  public boolean opens(SecretHash stored) {
    return secret.hash().equals(stored);
  }

  /** The text that the reporter is shown, once. */
  public String text() {
    return incident.value() + "." + secret.value();
  }
}
