package kyojo.sharediagnosis;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.sharing.ShareDiagnosis;
import kyojo.domain.sharing.ViewLinkStore;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;

/** Wires the use case, and hands each part the settings that it wants. */
@Module
interface ShareDiagnosisModule {
  @Provides
  static ShareDiagnosis shareDiagnosis(
      DiagnosisStore diagnoses, ViewLinkStore links, InstantSource clock) {
    return new ShareDiagnosis(diagnoses, links, clock);
  }

  @Provides
  static DynamoSettings dynamo(ShareDiagnosisSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static RecordsSettings records(ShareDiagnosisSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }
}
