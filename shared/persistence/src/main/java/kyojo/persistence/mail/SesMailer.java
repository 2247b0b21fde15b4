package kyojo.persistence.mail;

import kyojo.domain.notice.Mail;
import kyojo.domain.notice.Mailer;
import kyojo.persistence.DynamoClients;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ses.SesClient;

/**
 * Mails by SES. It puts an identifier of its own in the place of the Message-ID, so that who gets
 * two copies of one mail, which is rare, sees two alike.
 */
public final class SesMailer implements Mailer {
  private final SesClient client;
  private final MailSettings settings;

  private SesMailer(SesClient client, MailSettings settings) {
    this.client = client;
    this.settings = settings;
  }

  /** A client that lives as long as the process. */
  public static SesMailer open(MailSettings settings) {
    var client =
        SesClient.builder()
            .region(Region.of(settings.region()))
            .credentialsProvider(DynamoClients.credentials(settings.endpoint()))
            .httpClientBuilder(DynamoClients.http())
            .overrideConfiguration(DynamoClients.limits().build());
    settings.endpoint().ifPresent(client::endpointOverride);
    return new SesMailer(client.build(), settings);
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
      return false;
    }
  }
}
