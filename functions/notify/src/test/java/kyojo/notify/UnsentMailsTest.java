package kyojo.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyojo.domain.community.EmailAddress;
import kyojo.domain.notice.Mail;
import kyojo.persistence.mail.MailSettings;
import kyojo.persistence.mail.SesMailer;
import org.junit.jupiter.api.Test;

/** A mail that does not go out is told of at once, not when it is given up hours later. */
class UnsentMailsTest {
  private static final EmailAddress READER = new EmailAddress("hanako@shop.example");

  @Test
  void whyItWasNotSentIsToldAndWhomItWasForIsNot() {
    var told = new ArrayList<String>();
    try (var ses = Ses.start()) {
      var settings =
          new MailSettings(
              "ap-northeast-1",
              new EmailAddress("kyojo@desk.example"),
              Optional.of(ses.endpoint()));
      var mailer = SesMailer.open(settings, told::add);
      var mail = new Mail("1@kyojo.example", READER, "知らせ", "新しい報告があります。");

      assertThat(mailer.send(mail)).isTrue();
      assertThat(told).isEmpty();
      ses.goDown(true);

      assertThat(mailer.send(mail)).isFalse();
    }
    assertThat(told).isEqualTo(List.of("SesException 500"));
  }
}
