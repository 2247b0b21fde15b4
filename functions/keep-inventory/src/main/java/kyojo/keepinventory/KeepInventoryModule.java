package kyojo.keepinventory;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.domain.community.AdmitSubmissions;
import kyojo.domain.community.Communities;
import kyojo.domain.community.PrivacyNotices;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.FirmFacts;
import kyojo.domain.inventory.HoldInventory;
import kyojo.domain.inventory.InventoryStore;
import kyojo.domain.inventory.Review;
import kyojo.domain.inventory.SaveInventory;
import kyojo.domain.inventory.TakeInventory;
import kyojo.domain.jcstar.CheckInventory;
import kyojo.domain.jcstar.ForeignRecords;
import kyojo.domain.jcstar.JcstarScheme;
import kyojo.domain.jcstar.Registries;
import kyojo.edge.jcstar.DeviceJson;
import kyojo.edge.jcstar.InventoryAnswers;
import kyojo.edge.jcstar.ListJson;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.community.ReferenceSettings;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.origin.CachedOriginCodes;

/** Wires the use cases, and hands each part the settings that it wants. */
@Module
interface KeepInventoryModule {
  @Provides
  @Singleton
  static Review review(Registries registries, ForeignRecords foreign) {
    return new Review(new CheckInventory(registries, foreign));
  }

  @Provides
  static TakeInventory takeInventory(
      Communities communities, SaveInventory saveInventory, InstantSource clock) {
    return new TakeInventory(new AdmitSubmissions(communities, clock), saveInventory);
  }

  @Provides
  static SaveInventory saveInventory(
      Communities communities,
      PrivacyNotices notices,
      DiagnosisStore diagnoses,
      InventoryStore store,
      FirmFacts facts,
      CachedOriginCodes codes,
      Review review,
      InstantSource clock) {
    return new SaveInventory(communities, notices, diagnoses, store, facts, codes, review, clock);
  }

  @Provides
  static HoldInventory holdInventory(
      DiagnosisStore diagnoses,
      InventoryStore store,
      FirmFacts facts,
      Review review,
      InstantSource clock) {
    return new HoldInventory(diagnoses, store, facts, review, clock);
  }

  @Provides
  static KeepInventoryRequest request(JcstarScheme scheme) {
    return new KeepInventoryRequest(new DeviceJson(scheme));
  }

  @Provides
  static InventoryAnswers answers(JcstarScheme scheme) {
    return new InventoryAnswers(new ListJson(scheme));
  }

  @Provides
  static DynamoSettings dynamo(KeepInventorySettings settings) {
    return settings.dynamo();
  }

  @Provides
  static KeysSettings keys(KeepInventorySettings settings) {
    return settings.keys();
  }

  @Provides
  static RecordsSettings records(KeepInventorySettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }

  @Provides
  static ReferenceSettings reference(KeepInventorySettings settings) {
    return new ReferenceSettings(settings.referenceTable(), settings.stage());
  }
}
