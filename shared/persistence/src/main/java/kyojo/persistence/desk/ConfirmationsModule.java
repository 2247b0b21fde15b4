package kyojo.persistence.desk;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.desk.Confirmations;
import kyojo.persistence.RecordsModule;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.names.MemberNames;

/** Gives functions what staff said of firms they know. Wants {@link MemberNames}. */
@Module(includes = RecordsModule.class)
public interface ConfirmationsModule {
  @Provides
  @Singleton
  static Confirmations confirmations(RecordsTable records, MemberNames names) {
    return new DynamoConfirmations(records, names);
  }
}
