package kyojo.persistence.membership;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.domain.membership.Access;
import kyojo.domain.membership.RosterStore;
import kyojo.persistence.DynamoModule;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Gives functions the rosters as they are stored, and {@link Access} by what is remembered of them.
 * Wants {@link RecordsSettings} and an {@link InstantSource}.
 */
@Module(includes = DynamoModule.class)
public interface RosterModule {
  @Provides
  @Singleton
  static RosterStore rosters(DynamoDbClient client, RecordsSettings settings) {
    return new DynamoRosterStore(new RecordsTable(client, settings.tableName()));
  }

  @Provides
  @Singleton
  static Access access(RosterStore rosters, InstantSource clock) {
    return new Access(new CachedRosters(rosters, clock));
  }
}
