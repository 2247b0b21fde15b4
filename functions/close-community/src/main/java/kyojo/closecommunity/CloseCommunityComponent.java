package kyojo.closecommunity;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.domain.closing.AskClosing;
import kyojo.domain.closing.CarryOutClosing;
import kyojo.persistence.audit.AuditModule;
import kyojo.persistence.closing.ClosingModule;
import kyojo.persistence.closing.TenantItemsModule;
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
      TenantItemsModule.class,
      CloseCommunityModule.class
    })
interface CloseCommunityComponent {
  AskClosing askClosing();

  CarryOutClosing carryOutClosing();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    CloseCommunityComponent create(
        @BindsInstance CloseCommunitySettings settings, @BindsInstance InstantSource clock);
  }
}
