package kyojo.querystatistics;

import dagger.Module;
import dagger.Provides;
import java.util.Optional;
import kyojo.content.ClassificationNames;
import kyojo.domain.community.Communities;
import kyojo.domain.community.Community;
import kyojo.domain.membership.Access;
import kyojo.domain.statistics.ReadStatistics;
import kyojo.domain.statistics.ReleaseReader;
import kyojo.domain.statistics.SurveyShares;
import kyojo.edge.statistics.RowNames;
import kyojo.edge.statistics.StatisticsAnswers;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.StatisticsSettings;
import kyojo.persistence.community.ReferenceSettings;
import kyojo.persistence.names.MemberNames;

/** Wires the use case, and hands each part the settings that it wants. */
@Module
interface QueryStatisticsModule {
  @Provides
  static ReadStatistics readStatistics(Access access, ReleaseReader releases) {
    return new ReadStatistics(access, releases);
  }

  @Provides
  static StatisticsAnswers answers(
      ClassificationNames names, Communities communities, SurveyShares survey) {
    var rows =
        new RowNames(
            names::of,
            names::of,
            names::of,
            id ->
                communities.all().stream()
                    .filter(community -> community.id().equals(id))
                    .findFirst()
                    .map(Community::name));
    return new StatisticsAnswers(
        rows, set -> Optional.of(survey).filter(one -> one.questionSet().equals(set)));
  }

  /** It shows nobody's name, and has no key to open one with. */
  @Provides
  static MemberNames names() {
    return MemberNames.closed();
  }

  @Provides
  static DynamoSettings dynamo(QueryStatisticsSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static StatisticsSettings statistics(QueryStatisticsSettings settings) {
    return new StatisticsSettings(settings.statisticsTable());
  }

  @Provides
  static RecordsSettings records(QueryStatisticsSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }

  @Provides
  static ReferenceSettings reference(QueryStatisticsSettings settings) {
    return new ReferenceSettings(settings.referenceTable(), settings.stage());
  }
}
