package kyojo.readcatalogue;

import dagger.Module;
import dagger.Provides;
import java.util.Optional;
import kyojo.content.ClassificationNames;
import kyojo.domain.statistics.ReleaseReader;
import kyojo.domain.statistics.StandAmong;
import kyojo.edge.statistics.PositionAnswer;
import kyojo.edge.statistics.RowNames;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.StatisticsSettings;
import kyojo.persistence.community.ReferenceSettings;

/** Wires the use case, and hands each part the settings that it wants. */
@Module
interface ReadCatalogueModule {
  @Provides
  static StandAmong standAmong(ReleaseReader releases) {
    return new StandAmong(releases);
  }

  /** No group of firms like somebody's own is named by its community. */
  @Provides
  static PositionAnswer positionAnswer(ClassificationNames names) {
    return new PositionAnswer(new RowNames(names::of, names::of, names::of, _ -> Optional.empty()));
  }

  @Provides
  static StatisticsSettings statistics(ReadCatalogueSettings settings) {
    return new StatisticsSettings(settings.statisticsTable());
  }

  @Provides
  static DynamoSettings dynamo(ReadCatalogueSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static ReferenceSettings reference(ReadCatalogueSettings settings) {
    return new ReferenceSettings(settings.referenceTable(), settings.stage());
  }
}
