package kyojo.requestclosing;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.domain.closing.AskClosing;
import kyojo.persistence.audit.AuditModule;
import kyojo.persistence.closing.ClosingModule;
import kyojo.persistence.membership.RosterModule;
import kyojo.persistence.names.MemberNamesModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      MemberNamesModule.class,
      AuditModule.class,
      ClosingModule.class,
      RosterModule.class,
      RequestClosingModule.class
    })
interface RequestClosingComponent {
  AskClosing askClosing();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    RequestClosingComponent create(
        @BindsInstance RequestClosingSettings settings, @BindsInstance InstantSource clock);
  }
}
