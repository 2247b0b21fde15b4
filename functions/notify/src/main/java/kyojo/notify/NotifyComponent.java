package kyojo.notify;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.domain.community.Communities;
import kyojo.domain.notice.NewsSource;
import kyojo.domain.notice.SendNotices;
import kyojo.persistence.community.CommunitiesModule;
import kyojo.persistence.incident.IncidentNewsModule;
import kyojo.persistence.mail.MailModule;
import kyojo.persistence.notice.MailboxesModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      CommunitiesModule.class,
      IncidentNewsModule.class,
      MailModule.class,
      MailboxesModule.class,
      NotifyModule.class
    })
interface NotifyComponent {
  NewsSource source();

  SendNotices notices();

  Communities communities();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    NotifyComponent create(
        @BindsInstance NotifySettings settings, @BindsInstance InstantSource clock);
  }
}
