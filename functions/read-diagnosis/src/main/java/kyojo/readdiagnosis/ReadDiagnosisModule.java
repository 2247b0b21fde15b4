package kyojo.readdiagnosis;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.domain.comparison.CompareDiagnoses;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.diagnosis.ReadDiagnosis;
import kyojo.domain.diagnosis.ReadHistory;
import kyojo.domain.scoring.AdviceTexts;
import kyojo.domain.sharing.ViewDiagnosis;
import kyojo.domain.sharing.ViewLinkStore;
import kyojo.edge.diagnosis.AssessmentJson;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.keys.KeysSettings;

/** Wires the use cases, and hands each part the settings that it wants. */
@Module
interface ReadDiagnosisModule {
  @Provides
  static ReadDiagnosis readDiagnosis(
      DiagnosisStore store, QuestionSets questionSets, InstantSource clock) {
    return new ReadDiagnosis(store, questionSets, clock);
  }

  @Provides
  static ReadHistory readHistory(
      DiagnosisStore store, QuestionSets questionSets, InstantSource clock) {
    return new ReadHistory(store, questionSets, clock);
  }

  @Provides
  static CompareDiagnoses compareDiagnoses(ReadDiagnosis readDiagnosis) {
    return new CompareDiagnoses(readDiagnosis);
  }

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
  static DynamoSettings dynamo(ReadDiagnosisSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static KeysSettings keys(ReadDiagnosisSettings settings) {
    return settings.keys();
  }

  @Provides
  static RecordsSettings records(ReadDiagnosisSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }
}
