package kyojo.lookuplabel;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.domain.jcstar.CheckInventory;
import kyojo.domain.jcstar.ForeignRecords;
import kyojo.domain.jcstar.Registries;
import kyojo.domain.jcstar.SearchLabels;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.community.ReferenceSettings;

/** Hands each part the settings that it wants, and wires the use cases. */
@Module
interface LookUpLabelModule {
  @Provides
  static DynamoSettings dynamo(LookUpLabelSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static ReferenceSettings reference(LookUpLabelSettings settings) {
    return new ReferenceSettings(settings.referenceTable(), settings.stage());
  }

  @Provides
  static SearchLabels searchLabels(Registries registries, InstantSource clock) {
    return new SearchLabels(registries, clock);
  }

  @Provides
  static CheckInventory checkInventory(Registries registries, ForeignRecords foreign) {
    return new CheckInventory(registries, foreign);
  }
}
