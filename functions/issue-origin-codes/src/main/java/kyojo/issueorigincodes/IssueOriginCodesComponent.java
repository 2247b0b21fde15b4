package kyojo.issueorigincodes;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.domain.origin.IssueOriginCodes;
import kyojo.persistence.desk.DeskModule;
import kyojo.persistence.names.ClosedMemberNamesModule;
import kyojo.persistence.origin.OriginCodesModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      ClosedMemberNamesModule.class,
      DeskModule.class,
      OriginCodesModule.class,
      IssueOriginCodesModule.class
    })
interface IssueOriginCodesComponent {
  IssueOriginCodes issueOriginCodes();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    IssueOriginCodesComponent create(
        @BindsInstance IssueOriginCodesSettings settings, @BindsInstance InstantSource clock);
  }
}
