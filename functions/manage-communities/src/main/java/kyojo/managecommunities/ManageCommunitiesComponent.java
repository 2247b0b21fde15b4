package kyojo.managecommunities;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.content.ContentModule;
import kyojo.domain.closing.AskClosing;
import kyojo.domain.community.ManageCommunities;
import kyojo.domain.community.ReviewCommunities;
import kyojo.persistence.audit.AuditModule;
import kyojo.persistence.closing.ClosingModule;
import kyojo.persistence.community.CommunityStoreModule;
import kyojo.persistence.keys.KeysModule;
import kyojo.persistence.membership.RosterModule;
import kyojo.persistence.names.MemberNamesModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      MemberNamesModule.class,
      AuditModule.class,
      ClosingModule.class,
      CommunityStoreModule.class,
      ContentModule.class,
      KeysModule.class,
      ManageCommunitiesModule.class,
      RosterModule.class
    })
interface ManageCommunitiesComponent {
  ManageCommunities manageCommunities();

  ReviewCommunities reviewCommunities();

  AskClosing askClosing();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    ManageCommunitiesComponent create(
        @BindsInstance ManageCommunitiesSettings settings, @BindsInstance InstantSource clock);
  }
}
