package kyojo.persistence.statistics;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Set;
import kyojo.domain.statistics.ReleaseReader;
import kyojo.persistence.DynamoModule;
import kyojo.persistence.StatisticsSettings;
import kyojo.persistence.StatisticsTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Gives functions that are asked often what was released, the newest up to half a minute old. Wants
 * {@link StatisticsSettings} and an {@link InstantSource}.
 */
@Module(includes = DynamoModule.class)
public interface RememberedReleasesModule {
  @Provides
  @Singleton
  static ReleaseReader releases(
      DynamoDbClient client, StatisticsSettings settings, InstantSource clock) {
    var stored =
        new DynamoReleaseReader(
            new StatisticsTable(client, settings.tableName(), Set.of(StatisticsTable.RELEASES)));
    return new RememberedReleases(stored, clock);
  }
}
