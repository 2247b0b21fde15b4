package kyojo.querystatistics;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.content.ContentModule;
import kyojo.domain.statistics.ReadStatistics;
import kyojo.edge.statistics.StatisticsAnswers;
import kyojo.persistence.community.CommunitiesModule;
import kyojo.persistence.membership.RosterModule;
import kyojo.persistence.statistics.RememberedReleasesModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      CommunitiesModule.class,
      ContentModule.class,
      QueryStatisticsModule.class,
      RememberedReleasesModule.class,
      RosterModule.class
    })
interface QueryStatisticsComponent {
  ReadStatistics readStatistics();

  StatisticsAnswers answers();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    QueryStatisticsComponent create(
        @BindsInstance QueryStatisticsSettings settings, @BindsInstance InstantSource clock);
  }
}
