package kyojo.readaudit;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.domain.audit.ReadAudit;
import kyojo.persistence.audit.AuditModule;
import kyojo.persistence.membership.RosterModule;
import kyojo.persistence.names.MemberNamesModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      MemberNamesModule.class,
      AuditModule.class,
      ReadAuditModule.class,
      RosterModule.class
    })
interface ReadAuditComponent {
  ReadAudit readAudit();

  InstantSource clock();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    ReadAuditComponent create(
        @BindsInstance ReadAuditSettings settings, @BindsInstance InstantSource clock);
  }
}
