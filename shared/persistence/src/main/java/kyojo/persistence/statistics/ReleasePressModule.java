package kyojo.persistence.statistics;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.util.Set;
import kyojo.domain.statistics.ReleasePress;
import kyojo.persistence.StatisticsSettings;
import kyojo.persistence.StatisticsTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Gives the function that makes releases what it writes with. Wants {@link StatisticsSettings}. */
@Module(includes = {ContributionsModule.class, ReleasesModule.class})
public interface ReleasePressModule {
  @Provides
  @Singleton
  static ReleasePress press(DynamoDbClient client, StatisticsSettings settings) {
    return new DynamoReleasePress(
        new StatisticsTable(
            client,
            settings.tableName(),
            Set.of(StatisticsTable.STATES, StatisticsTable.RELEASES)));
  }
}
