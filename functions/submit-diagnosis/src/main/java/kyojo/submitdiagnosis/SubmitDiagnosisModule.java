package kyojo.submitdiagnosis;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.domain.community.AdmitSubmissions;
import kyojo.domain.community.Communities;
import kyojo.domain.community.PrivacyNotices;
import kyojo.domain.consent.Consents;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.FirmFacts;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.diagnosis.SubmitDiagnosis;
import kyojo.domain.diagnosis.TakeSubmission;
import kyojo.domain.origin.ReadOriginCode;
import kyojo.domain.scoring.AdviceTexts;
import kyojo.edge.diagnosis.AssessmentJson;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.community.ReferenceSettings;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.origin.CachedOriginCodes;

/** Wires the use case, and hands each part the settings that it wants. */
@Module
interface SubmitDiagnosisModule {
  @Provides
  static SubmitDiagnosis submitDiagnosis(
      Communities communities,
      PrivacyNotices notices,
      QuestionSets questionSets,
      DiagnosisStore store,
      Consents consents,
      FirmFacts facts,
      CachedOriginCodes codes,
      InstantSource clock) {
    return new SubmitDiagnosis(
        communities, notices, questionSets, store, consents, facts, codes, clock);
  }

  @Provides
  static TakeSubmission takeSubmission(
      Communities communities, SubmitDiagnosis submitDiagnosis, InstantSource clock) {
    return new TakeSubmission(new AdmitSubmissions(communities, clock), submitDiagnosis);
  }

  @Provides
  static ReadOriginCode readOriginCode(CachedOriginCodes codes, InstantSource clock) {
    return new ReadOriginCode(codes, clock);
  }

  @Provides
  static AssessmentJson assessmentJson(AdviceTexts texts) {
    return new AssessmentJson(texts);
  }

  @Provides
  static DynamoSettings dynamo(SubmitDiagnosisSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static KeysSettings keys(SubmitDiagnosisSettings settings) {
    return settings.keys();
  }

  @Provides
  static RecordsSettings records(SubmitDiagnosisSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }

  @Provides
  static ReferenceSettings reference(SubmitDiagnosisSettings settings) {
    return new ReferenceSettings(settings.referenceTable(), settings.stage());
  }
}
