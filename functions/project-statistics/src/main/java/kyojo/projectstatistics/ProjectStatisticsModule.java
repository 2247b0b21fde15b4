package kyojo.projectstatistics;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.domain.community.Communities;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.statistics.ContributionStore;
import kyojo.domain.statistics.FirmIndex;
import kyojo.domain.statistics.FirmRecordsReader;
import kyojo.domain.statistics.FoldFirm;
import kyojo.domain.statistics.ProjectFirm;
import kyojo.domain.statistics.RecountStatistics;
import kyojo.domain.statistics.RecountedContributions;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.StatisticsSettings;
import kyojo.persistence.community.ReferenceSettings;

/** Wires the use cases, and hands each part the settings that it wants. */
@Module
interface ProjectStatisticsModule {
  @Provides
  static FoldFirm foldFirm(QuestionSets questionSets) {
    return new FoldFirm(questionSets);
  }

  @Provides
  static ProjectFirm projectFirm(
      FirmRecordsReader records,
      FoldFirm folding,
      ContributionStore contributions,
      InstantSource clock) {
    return new ProjectFirm(records, folding, contributions, clock);
  }

  @Provides
  static RecountStatistics recount(
      Communities communities,
      FirmIndex index,
      FirmRecordsReader records,
      FoldFirm folding,
      RecountedContributions contributions,
      InstantSource clock) {
    return new RecountStatistics(communities, index, records, folding, contributions, clock);
  }

  @Provides
  static DynamoSettings dynamo(ProjectStatisticsSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static RecordsSettings records(ProjectStatisticsSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }

  @Provides
  static ReferenceSettings reference(ProjectStatisticsSettings settings) {
    return new ReferenceSettings(settings.referenceTable(), settings.stage());
  }

  @Provides
  static StatisticsSettings statistics(ProjectStatisticsSettings settings) {
    return new StatisticsSettings(settings.statisticsTable());
  }
}
