package kyojo.readcatalogue;

import dagger.Module;
import dagger.Provides;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.community.ReferenceSettings;

/** Hands each part the settings that it wants. */
@Module
interface ReadCatalogueModule {
  @Provides
  static DynamoSettings dynamo(ReadCatalogueSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static ReferenceSettings reference(ReadCatalogueSettings settings) {
    return new ReferenceSettings(settings.referenceTable(), settings.stage());
  }
}
