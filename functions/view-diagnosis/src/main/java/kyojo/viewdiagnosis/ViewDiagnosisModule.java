package kyojo.viewdiagnosis;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.scoring.AdviceTexts;
import kyojo.domain.sharing.ViewDiagnosis;
import kyojo.domain.sharing.ViewLinkStore;
import kyojo.edge.diagnosis.AssessmentJson;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.keys.KeysSettings;

/** Wires the use case, and hands each part the settings that it wants. */
@Module
interface ViewDiagnosisModule {
  @Provides
  static ViewDiagnosis viewDiagnosis(
      DiagnosisStore diagnoses,
      ViewLinkStore links,
      QuestionSets questionSets,
      InstantSource clock) {
    return new ViewDiagnosis(diagnoses, links, questionSets, clock);
  }

  @Provides
  static AssessmentJson assessmentJson(AdviceTexts texts) {
    return new AssessmentJson(texts);
  }

  @Provides
  static DynamoSettings dynamo(ViewDiagnosisSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static KeysSettings keys(ViewDiagnosisSettings settings) {
    return settings.keys();
  }

  @Provides
  static RecordsSettings records(ViewDiagnosisSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }
}
