package kyojo.keepdesk;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.community.Communities;
import kyojo.domain.community.PrivacyNotices;
import kyojo.domain.consent.Consents;
import kyojo.domain.desk.ConfirmFirm;
import kyojo.domain.desk.Confirmations;
import kyojo.domain.desk.Desk;
import kyojo.domain.desk.EnterSheet;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.FirmFacts;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.diagnosis.SubmitDiagnosis;
import kyojo.domain.erasure.EraseDiagnosis;
import kyojo.domain.erasure.EraseFirm;
import kyojo.domain.erasure.EraseFirmOnRequest;
import kyojo.domain.erasure.TakeBackSheet;
import kyojo.domain.inventory.InventoryStore;
import kyojo.domain.membership.Access;
import kyojo.domain.origin.IssueOriginCodes;
import kyojo.domain.origin.OriginCodeStore;
import kyojo.domain.scoring.AdviceTexts;
import kyojo.domain.sharing.ViewLinkStore;
import kyojo.edge.diagnosis.AssessmentJson;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.community.ReferenceSettings;
import kyojo.persistence.keys.KeysSettings;

/** Wires the use cases, and hands each part the settings that it wants. */
@Module
interface KeepDeskModule {
  @Provides
  static SubmitDiagnosis submitDiagnosis(
      Communities communities,
      PrivacyNotices notices,
      QuestionSets questionSets,
      DiagnosisStore store,
      Consents consents,
      FirmFacts facts,
      OriginCodeStore codes,
      InstantSource clock) {
    return new SubmitDiagnosis(
        communities, notices, questionSets, store, consents, facts, codes, clock);
  }

  @Provides
  static EnterSheet enterSheet(Desk desk, SubmitDiagnosis submitDiagnosis) {
    return new EnterSheet(desk, submitDiagnosis);
  }

  @Provides
  static EraseDiagnosis eraseDiagnosis(
      DiagnosisStore diagnoses, ViewLinkStore links, FirmFacts facts, InstantSource clock) {
    return new EraseDiagnosis(diagnoses, links, facts, clock);
  }

  @Provides
  static TakeBackSheet takeBackSheet(
      Desk desk,
      DiagnosisStore diagnoses,
      Consents consents,
      FirmFacts facts,
      EraseDiagnosis eraseDiagnosis,
      InstantSource clock) {
    return new TakeBackSheet(desk, diagnoses, consents, facts, eraseDiagnosis, clock);
  }

  @Provides
  static EraseFirmOnRequest eraseFirm(
      Access access,
      AuditTrail trail,
      DiagnosisStore diagnoses,
      ViewLinkStore links,
      InventoryStore inventories,
      FirmFacts facts,
      InstantSource clock) {
    return new EraseFirmOnRequest(
        access, trail, new EraseFirm(diagnoses, links, inventories, facts, clock), clock);
  }

  @Provides
  static ConfirmFirm confirmFirm(
      Desk desk,
      DiagnosisStore diagnoses,
      Confirmations confirmations,
      FirmFacts facts,
      InstantSource clock) {
    return new ConfirmFirm(desk, diagnoses, confirmations, facts, clock);
  }

  @Provides
  static IssueOriginCodes issueOriginCodes(Desk desk, OriginCodeStore codes, InstantSource clock) {
    return new IssueOriginCodes(desk, codes, clock);
  }

  @Provides
  static AssessmentJson assessmentJson(AdviceTexts texts) {
    return new AssessmentJson(texts);
  }

  @Provides
  static DynamoSettings dynamo(KeepDeskSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static KeysSettings keys(KeepDeskSettings settings) {
    return settings.keys();
  }

  @Provides
  static RecordsSettings records(KeepDeskSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }

  @Provides
  static ReferenceSettings reference(KeepDeskSettings settings) {
    return new ReferenceSettings(settings.referenceTable(), settings.stage());
  }
}
