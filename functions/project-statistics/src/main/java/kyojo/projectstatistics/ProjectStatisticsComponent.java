package kyojo.projectstatistics;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.content.ContentModule;
import kyojo.domain.statistics.FirmRecordsReader;
import kyojo.domain.statistics.ProjectFirm;
import kyojo.domain.statistics.RecountStatistics;
import kyojo.persistence.community.CommunitiesModule;
import kyojo.persistence.statistics.ContributionsModule;
import kyojo.persistence.statistics.FirmRecordsModule;
import kyojo.persistence.statistics.RecountModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      CommunitiesModule.class,
      ContentModule.class,
      ContributionsModule.class,
      FirmRecordsModule.class,
      ProjectStatisticsModule.class,
      RecountModule.class
    })
interface ProjectStatisticsComponent {
  FirmRecordsReader records();

  ProjectFirm projectFirm();

  RecountStatistics recount();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    ProjectStatisticsComponent create(
        @BindsInstance ProjectStatisticsSettings settings, @BindsInstance InstantSource clock);
  }
}
