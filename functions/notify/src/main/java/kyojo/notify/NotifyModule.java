package kyojo.notify;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.domain.community.Communities;
import kyojo.domain.notice.Addresses;
import kyojo.domain.notice.Letters;
import kyojo.domain.notice.MailboxStore;
import kyojo.domain.notice.Mailer;
import kyojo.domain.notice.SendNotices;
import kyojo.edge.background.BackgroundLog;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.community.ReferenceSettings;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.mail.MailSettings;
import kyojo.persistence.mail.Unsent;

/** Wires the use cases, and hands each part the settings that it wants. */
@Module
interface NotifyModule {
  @Provides
  static Letters letters(Communities communities, NotifySettings settings) {
    return new NoticeLetters(communities, settings.siteAddress());
  }

  @Provides
  static Unsent unsent() {
    return why -> BackgroundLog.warn("notify", "mail not sent", why);
  }

  @Provides
  static SendNotices sendNotices(
      MailboxStore store,
      Addresses addresses,
      Letters letters,
      Mailer mailer,
      InstantSource clock) {
    return new SendNotices(store, addresses, letters, mailer, clock);
  }

  @Provides
  static DynamoSettings dynamo(NotifySettings settings) {
    return settings.dynamo();
  }

  @Provides
  static KeysSettings keys(NotifySettings settings) {
    return settings.keys();
  }

  @Provides
  static MailSettings mail(NotifySettings settings) {
    return settings.mail();
  }

  @Provides
  static RecordsSettings records(NotifySettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }

  @Provides
  static ReferenceSettings reference(NotifySettings settings) {
    return new ReferenceSettings(settings.referenceTable(), settings.stage());
  }
}
