package kyojo.persistence.jcstar;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.domain.catalogue.Catalogue;
import kyojo.domain.jcstar.ForeignRecords;
import kyojo.domain.jcstar.JcstarScheme;
import kyojo.domain.jcstar.Registries;
import kyojo.persistence.DynamoModule;
import kyojo.persistence.community.ReferenceSettings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Gives functions the lists of labels in force. Wants {@link ReferenceSettings} and an {@link
 * InstantSource}; for foreign labels, the {@link JcstarScheme}.
 */
@Module(includes = DynamoModule.class)
public interface RegistriesModule {
  @Provides
  @Singleton
  static Registries registries(
      DynamoDbClient client, ReferenceSettings settings, InstantSource clock) {
    return followed(client, settings, clock, Catalogue.JCSTAR_LABELS);
  }

  /** Other countries' labels, with the rules of the scheme in force. */
  @Provides
  @Singleton
  static ForeignRecords foreign(
      DynamoDbClient client, ReferenceSettings settings, InstantSource clock, JcstarScheme scheme) {
    return new ForeignRecords(
        followed(client, settings, clock, Catalogue.FOREIGN_LABELS),
        scheme.schemes(),
        scheme.equivalences());
  }

  private static Registries followed(
      DynamoDbClient client, ReferenceSettings settings, InstantSource clock, Catalogue list) {
    return new FollowedRegistries(
        new DynamoRegistryVersions(client, settings.tableName(), list), settings.stage(), clock);
  }
}
