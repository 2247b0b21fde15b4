package kyojo.persistence.mail;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.community.EmailAddress;

/**
 * How mails are sent.
 *
 * @param sender whom they are from; SES has to know it
 * @param endpoint another address than that of AWS's SES, such as this machine's own; it is spoken
 *     to with fixed credentials
 */
public record MailSettings(String region, EmailAddress sender, Optional<URI> endpoint) {
  /** What the one-machine runtime gives its own address by, as the SDK calls it. */
  public static final String ENDPOINT = "AWS_ENDPOINT_URL_SES";

  /**
   * Of a sender that template.yaml names.
   *
   * @throws IllegalStateException where that is no address, or the region is not set
   */
  public static MailSettings from(Map<String, String> variables, String sender) {
    String region = variables.getOrDefault("AWS_REGION", "");
    if (region.isBlank()) {
      throw new IllegalStateException("the variable AWS_REGION is not set");
    }
    return new MailSettings(
        region,
        EmailAddress.parse(sender)
            .orElseThrow(() -> new IllegalStateException("the sender of mails is no address")),
        Optional.ofNullable(variables.get(ENDPOINT)).map(URI::create));
  }
}
