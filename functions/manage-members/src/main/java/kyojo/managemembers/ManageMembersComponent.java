package kyojo.managemembers;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.domain.audit.ReadAudit;
import kyojo.domain.membership.HoldMembership;
import kyojo.domain.membership.ManageMembers;
import kyojo.persistence.audit.AuditModule;
import kyojo.persistence.membership.RosterModule;
import kyojo.persistence.names.MemberNamesModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      MemberNamesModule.class,
      AuditModule.class,
      RosterModule.class,
      ManageMembersModule.class
    })
interface ManageMembersComponent {
  ManageMembers manageMembers();

  ReadAudit readAudit();

  HoldMembership holdMembership();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    ManageMembersComponent create(
        @BindsInstance ManageMembersSettings settings, @BindsInstance InstantSource clock);
  }
}
