package kyojo.keepdesk;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.content.ContentModule;
import kyojo.domain.desk.ConfirmFirm;
import kyojo.domain.desk.EnterSheet;
import kyojo.domain.erasure.EraseFirmOnRequest;
import kyojo.domain.erasure.TakeBackSheet;
import kyojo.domain.origin.IssueOriginCodes;
import kyojo.edge.diagnosis.AssessmentJson;
import kyojo.persistence.FirmFactsModule;
import kyojo.persistence.community.CommunitiesModule;
import kyojo.persistence.desk.ConfirmationsModule;
import kyojo.persistence.desk.DeskModule;
import kyojo.persistence.diagnosis.DeskDiagnosesModule;
import kyojo.persistence.inventory.ClosedInventoryStoreModule;
import kyojo.persistence.names.MemberNamesModule;
import kyojo.persistence.origin.OriginCodesModule;
import kyojo.persistence.sharing.ViewLinkStoreModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      MemberNamesModule.class,
      ClosedInventoryStoreModule.class,
      CommunitiesModule.class,
      ConfirmationsModule.class,
      ContentModule.class,
      DeskDiagnosesModule.class,
      DeskModule.class,
      FirmFactsModule.class,
      OriginCodesModule.class,
      ViewLinkStoreModule.class,
      KeepDeskModule.class
    })
interface KeepDeskComponent {
  EnterSheet enterSheet();

  TakeBackSheet takeBackSheet();

  EraseFirmOnRequest eraseFirm();

  ConfirmFirm confirmFirm();

  IssueOriginCodes issueOriginCodes();

  AssessmentJson assessmentJson();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    KeepDeskComponent create(
        @BindsInstance KeepDeskSettings settings, @BindsInstance InstantSource clock);
  }
}
