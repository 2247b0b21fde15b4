package kyojo.persistence.statistics;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.util.Set;
import kyojo.domain.statistics.ReleaseReader;
import kyojo.persistence.DynamoModule;
import kyojo.persistence.StatisticsSettings;
import kyojo.persistence.StatisticsTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Gives functions what was released, and nothing else of that table. Wants {@link
 * StatisticsSettings}.
 */
@Module(includes = DynamoModule.class)
public interface ReleasesModule {
  @Provides
  @Singleton
  static ReleaseReader releases(DynamoDbClient client, StatisticsSettings settings) {
    return new DynamoReleaseReader(
        new StatisticsTable(client, settings.tableName(), Set.of(StatisticsTable.RELEASES)));
  }
}
