package kyojo.keepdiagnosis;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.domain.community.Communities;
import kyojo.domain.community.PrivacyNotices;
import kyojo.domain.consent.Consents;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.FirmFacts;
import kyojo.domain.diagnosis.KeepConsent;
import kyojo.domain.erasure.EraseDiagnosis;
import kyojo.domain.erasure.EraseFirm;
import kyojo.domain.inventory.InventoryStore;
import kyojo.domain.sharing.ShareDiagnosis;
import kyojo.domain.sharing.ViewLinkStore;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.community.ReferenceSettings;

/** Wires the use cases, and hands each part the settings that it wants. */
@Module
interface KeepDiagnosisModule {
  @Provides
  static ShareDiagnosis shareDiagnosis(
      DiagnosisStore diagnoses, ViewLinkStore links, InstantSource clock) {
    return new ShareDiagnosis(diagnoses, links, clock);
  }

  @Provides
  static KeepConsent keepConsent(
      Communities communities,
      PrivacyNotices notices,
      DiagnosisStore diagnoses,
      Consents consents,
      FirmFacts facts,
      InstantSource clock) {
    return new KeepConsent(communities, notices, diagnoses, consents, facts, clock);
  }

  @Provides
  static EraseDiagnosis eraseDiagnosis(
      DiagnosisStore diagnoses, ViewLinkStore links, FirmFacts facts, InstantSource clock) {
    return new EraseDiagnosis(diagnoses, links, facts, clock);
  }

  @Provides
  static EraseFirm eraseFirm(
      DiagnosisStore diagnoses,
      ViewLinkStore links,
      InventoryStore inventories,
      FirmFacts facts,
      InstantSource clock) {
    return new EraseFirm(diagnoses, links, inventories, facts, clock);
  }

  @Provides
  static DynamoSettings dynamo(KeepDiagnosisSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static RecordsSettings records(KeepDiagnosisSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }

  @Provides
  static ReferenceSettings reference(KeepDiagnosisSettings settings) {
    return new ReferenceSettings(settings.referenceTable(), settings.stage());
  }
}
