package kyojo.releasestatistics;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.domain.community.Communities;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.statistics.ContributionStore;
import kyojo.domain.statistics.MakeRelease;
import kyojo.domain.statistics.ReleasePress;
import kyojo.domain.statistics.ReleaseReader;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.StatisticsSettings;
import kyojo.persistence.community.ReferenceSettings;

/** Wires the use case, and hands each part the settings that it wants. */
@Module
interface ReleaseStatisticsModule {
  @Provides
  static MakeRelease makeRelease(
      ContributionStore contributions,
      ReleaseReader releases,
      ReleasePress press,
      Communities communities,
      QuestionSets questionSets,
      InstantSource clock) {
    return new MakeRelease(contributions, releases, press, communities, questionSets, clock);
  }

  @Provides
  static DynamoSettings dynamo(ReleaseStatisticsSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static StatisticsSettings statistics(ReleaseStatisticsSettings settings) {
    return new StatisticsSettings(settings.statisticsTable());
  }

  @Provides
  static ReferenceSettings reference(ReleaseStatisticsSettings settings) {
    return new ReferenceSettings(settings.referenceTable(), settings.stage());
  }
}
