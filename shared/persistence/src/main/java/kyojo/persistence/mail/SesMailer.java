package kyojo.persistence.mail;

import java.util.Objects;
import java.util.Optional;
import kyojo.domain.notice.Mail;
import kyojo.domain.notice.Mailer;
import kyojo.persistence.DynamoClients;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.SesException;

/**
 * Mails by SES. It puts an identifier of its own in the place of the Message-ID, so that who gets
 * two copies of one mail, which is rare, sees two alike.
 */
public final class SesMailer implements Mailer {
  private final SesClient client;
  private final MailSettings settings;
  private final Unsent unsent;

  private SesMailer(SesClient client, MailSettings settings, Unsent unsent) {
    this.client = client;
    this.settings = settings;
    this.unsent = unsent;
  }

  /** A client that lives as long as the process. */
  public static SesMailer open(MailSettings settings, Unsent unsent) {
    var client =
        SesClient.builder()
            .region(Region.of(settings.region()))
            .credentialsProvider(DynamoClients.credentials(settings.endpoint()))
            .httpClientBuilder(DynamoClients.http())
            .overrideConfiguration(DynamoClients.limits().build());
    settings.endpoint().ifPresent(client::endpointOverride);
    return new SesMailer(client.build(), settings, unsent);
  }

  @Override
  public boolean send(Mail mail) {
    var bytes = SdkBytes.fromByteArrayUnsafe(MimeText.of(mail, settings.sender()));
    try {
      client.sendRawEmail(request ->
          request
              .source(settings.sender().value())
              .destinations(mail.to().value())
              .rawMessage(raw -> raw.data(bytes)));
      return true;
    } catch (SdkException later) {
      // A limit, an address that is not verified yet, a lost answer: the mailbox keeps the letter.
      unsent.told(kind(later));
      return false;
    }
  }

  /** The message of an error may repeat an address. */
  private static String kind(SdkException error) {
    String name = error.getClass().getSimpleName();
    return error instanceof SesException refused
        ? "%s %d %s"
            .formatted(
                name,
                refused.statusCode(),
                Optional.ofNullable(refused.awsErrorDetails())
                    .map(details -> Objects.toString(details.errorCode(), ""))
                    .orElse(""))
            .strip()
        : name;
  }
}
