package kyojo.persistence.statistics;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Set;
import kyojo.domain.statistics.FirmIndex;
import kyojo.domain.statistics.RecountedContributions;
import kyojo.persistence.DynamoModule;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.StatisticsSettings;
import kyojo.persistence.StatisticsTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Gives functions what a recount goes through and puts right. */
@Module(includes = {DynamoModule.class, FirmRecordsModule.class})
public interface RecountModule {
  @Provides
  @Singleton
  static FirmIndex index(RecordsTable records) {
    return new DynamoFirmIndex(records);
  }

  @Provides
  @Singleton
  static RecountedContributions contributions(
      DynamoDbClient client, StatisticsSettings settings, InstantSource clock) {
    return new DynamoRecountedContributions(
        new StatisticsTable(client, settings.tableName(), Set.of(StatisticsTable.CONTRIBUTIONS)),
        clock);
  }
}
