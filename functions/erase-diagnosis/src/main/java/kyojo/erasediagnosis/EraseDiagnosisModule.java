package kyojo.erasediagnosis;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.FirmFacts;
import kyojo.domain.erasure.EraseDiagnosis;
import kyojo.domain.erasure.EraseFirm;
import kyojo.domain.inventory.InventoryStore;
import kyojo.domain.sharing.ViewLinkStore;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;

/** Wires the use cases, and hands each part the settings that it wants. */
@Module
interface EraseDiagnosisModule {
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
  static DynamoSettings dynamo(EraseDiagnosisSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static RecordsSettings records(EraseDiagnosisSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }
}
