package kyojo.persistence.notice;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.notice.MailboxStore;
import kyojo.persistence.RecordsModule;
import kyojo.persistence.RecordsTable;

/** Gives functions the mailboxes. */
@Module(includes = RecordsModule.class)
public interface MailboxesModule {
  @Provides
  @Singleton
  static MailboxStore mailboxes(RecordsTable records) {
    return new DynamoMailboxes(records);
  }
}
