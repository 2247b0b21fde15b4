package kyojo.persistence.desk;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.desk.Confirmations;
import kyojo.persistence.RecordsModule;
import kyojo.persistence.RecordsTable;

/** Gives functions what staff said of firms they know. */
@Module(includes = RecordsModule.class)
public interface ConfirmationsModule {
  @Provides
  @Singleton
  static Confirmations confirmations(RecordsTable records) {
    return new DynamoConfirmations(records);
  }
}
