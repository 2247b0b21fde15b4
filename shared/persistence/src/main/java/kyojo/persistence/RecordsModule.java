package kyojo.persistence;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Gives functions the table records, reached as their settings say. Wants {@link DynamoSettings}
 * and {@link RecordsSettings}.
 */
@Module(includes = DynamoModule.class)
public interface RecordsModule {
  @Provides
  @Singleton
  static RecordsTable records(
      DynamoDbClient client, DynamoSettings dynamo, RecordsSettings settings) {
    return dynamo.endpoint().isEmpty() && dynamo.recordsRole().isPresent()
        ? new RecordsTable(
            TenantClients.open(dynamo, dynamo.recordsRole().get())::of, settings.tableName())
        : new RecordsTable(client, settings.tableName());
  }
}
