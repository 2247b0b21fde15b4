package kyojo.persistence.closing;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.closing.ClosingStore;
import kyojo.domain.community.CommunityStore;
import kyojo.persistence.RecordsModule;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.community.DynamoCommunityStore;
import kyojo.persistence.community.ReferenceSettings;
import kyojo.persistence.names.MemberNames;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Gives functions closings, and the communities that they stop. Wants what {@link RecordsModule}
 * wants, {@link ReferenceSettings} and {@link MemberNames}.
 */
@Module(includes = RecordsModule.class)
public interface ClosingModule {
  @Provides
  @Singleton
  static ClosingStore closings(RecordsTable records, MemberNames names) {
    return new DynamoClosingStore(records, names);
  }

  @Provides
  @Singleton
  static CommunityStore communities(DynamoDbClient client, ReferenceSettings settings) {
    return new DynamoCommunityStore(client, settings.tableName());
  }
}
