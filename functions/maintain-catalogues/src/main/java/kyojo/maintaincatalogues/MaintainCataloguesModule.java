package kyojo.maintaincatalogues;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.csv.CsvFiles;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.catalogue.CatalogueVersions;
import kyojo.domain.catalogue.ImportStore;
import kyojo.domain.catalogue.PublishImport;
import kyojo.domain.catalogue.ReadList;
import kyojo.domain.catalogue.ReviewImports;
import kyojo.domain.catalogue.StartImport;
import kyojo.domain.catalogue.Uploads;
import kyojo.domain.jcstar.JcstarScheme;
import kyojo.domain.membership.Access;
import kyojo.domain.membership.RosterStore;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.community.ReferenceSettings;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.uploads.UploadsSettings;

/** Wires the use cases, and hands each part the settings that it wants. */
@Module
interface MaintainCataloguesModule {
  @Provides
  static StartImport start(
      Access access, ImportStore imports, Uploads uploads, AuditTrail trail, InstantSource clock) {
    return new StartImport(access, imports, uploads, trail, clock);
  }

  @Provides
  static ReviewImports review(
      Access access,
      ImportStore imports,
      CatalogueVersions versions,
      ReadList lists,
      RosterStore rosters,
      InstantSource clock) {
    return new ReviewImports(access, imports, versions, lists, rosters, clock);
  }

  @Provides
  static PublishImport publish(
      Access access,
      ImportStore imports,
      CatalogueVersions versions,
      ReadList lists,
      AuditTrail trail,
      InstantSource clock) {
    return new PublishImport(access, imports, versions, lists, trail, clock);
  }

  @Provides
  static ReadList lists(Uploads uploads, JcstarScheme scheme, MaintainCataloguesSettings settings) {
    return new ReadList(uploads, new CsvFiles(), settings.stage(), scheme.schemes());
  }

  @Provides
  static DynamoSettings dynamo(MaintainCataloguesSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static KeysSettings keys(MaintainCataloguesSettings settings) {
    return settings.keys();
  }

  @Provides
  static UploadsSettings uploads(MaintainCataloguesSettings settings) {
    return settings.uploads();
  }

  @Provides
  static RecordsSettings records(MaintainCataloguesSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }

  @Provides
  static ReferenceSettings reference(MaintainCataloguesSettings settings) {
    return new ReferenceSettings(settings.referenceTable(), settings.stage());
  }
}
