package kyojo.persistence.mail;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.notice.Mailer;

/** Gives functions the mail. Wants {@link MailSettings} and {@link Unsent}. */
@Module
public interface MailModule {
  @Provides
  @Singleton
  static Mailer mailer(MailSettings settings, Unsent unsent) {
    return SesMailer.open(settings, unsent);
  }
}
