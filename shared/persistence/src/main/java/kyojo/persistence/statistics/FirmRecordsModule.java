package kyojo.persistence.statistics;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.statistics.FirmRecordsReader;
import kyojo.persistence.RecordsModule;
import kyojo.persistence.RecordsTable;

/** Gives functions what statistics need of firms; they get no key. */
@Module(includes = RecordsModule.class)
public interface FirmRecordsModule {
  @Provides
  @Singleton
  static FirmRecordsReader records(RecordsTable records) {
    return new DynamoFirmRecords(records);
  }
}
