package kyojo.persistence.diagnosis;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.persistence.DynamoModule;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Gives functions the store of diagnoses. Wants {@link RecordsSettings}. */
@Module(includes = DynamoModule.class)
public interface DiagnosisStoreModule {
  @Provides
  @Singleton
  static DiagnosisStore store(DynamoDbClient client, RecordsSettings settings) {
    return new DynamoDiagnosisStore(new RecordsTable(client, settings.tableName()));
  }
}
