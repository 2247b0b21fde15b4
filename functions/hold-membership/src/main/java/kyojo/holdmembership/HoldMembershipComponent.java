package kyojo.holdmembership;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.domain.membership.HoldMembership;
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
      HoldMembershipModule.class
    })
interface HoldMembershipComponent {
  HoldMembership holdMembership();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    HoldMembershipComponent create(
        @BindsInstance HoldMembershipSettings settings, @BindsInstance InstantSource clock);
  }
}
