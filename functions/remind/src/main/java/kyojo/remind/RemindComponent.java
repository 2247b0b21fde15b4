package kyojo.remind;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.content.ContentModule;
import kyojo.domain.community.Communities;
import kyojo.domain.incident.reminder.RemindOfDays;
import kyojo.persistence.community.CommunitiesModule;
import kyojo.persistence.incident.IncidentIndexModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      CommunitiesModule.class,
      ContentModule.class,
      IncidentIndexModule.class,
      RemindModule.class
    })
interface RemindComponent {
  RemindOfDays remindOfDays();

  Communities communities();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    RemindComponent create(
        @BindsInstance RemindSettings settings, @BindsInstance InstantSource clock);
  }
}
