package kyojo.releasestatistics;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.content.ContentModule;
import kyojo.domain.statistics.MakeRelease;
import kyojo.persistence.community.CommunitiesModule;
import kyojo.persistence.statistics.ReleasePressModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      CommunitiesModule.class,
      ContentModule.class,
      ReleasePressModule.class,
      ReleaseStatisticsModule.class
    })
interface ReleaseStatisticsComponent {
  MakeRelease makeRelease();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    ReleaseStatisticsComponent create(
        @BindsInstance ReleaseStatisticsSettings settings, @BindsInstance InstantSource clock);
  }
}
