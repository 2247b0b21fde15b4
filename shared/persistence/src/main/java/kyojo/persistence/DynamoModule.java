package kyojo.persistence;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Gives functions the one DynamoDB client of their process. Wants {@link DynamoSettings}. */
@Module
public interface DynamoModule {
  @Provides
  @Singleton
  static DynamoDbClient client(DynamoSettings settings) {
    return DynamoClients.open(settings);
  }
}
