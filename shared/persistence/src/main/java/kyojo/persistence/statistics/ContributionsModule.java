package kyojo.persistence.statistics;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Set;
import kyojo.domain.statistics.ContributionStore;
import kyojo.persistence.DynamoModule;
import kyojo.persistence.StatisticsSettings;
import kyojo.persistence.StatisticsTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Gives functions what firms bring to the statistics, and nothing else of that table. Wants {@link
 * StatisticsSettings}.
 */
@Module(includes = DynamoModule.class)
public interface ContributionsModule {
  @Provides
  @Singleton
  static ContributionStore contributions(
      DynamoDbClient client, StatisticsSettings settings, InstantSource clock) {
    return new DynamoContributionStore(
        new StatisticsTable(client, settings.tableName(), Set.of(StatisticsTable.CONTRIBUTIONS)),
        clock);
  }
}
