package kyojo.keepdiagnosis;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.content.ContentModule;
import kyojo.domain.diagnosis.KeepConsent;
import kyojo.domain.erasure.EraseDiagnosis;
import kyojo.domain.erasure.EraseFirm;
import kyojo.domain.sharing.ShareDiagnosis;
import kyojo.persistence.FirmFactsModule;
import kyojo.persistence.community.CommunitiesModule;
import kyojo.persistence.diagnosis.ClosedDiagnosisStoreModule;
import kyojo.persistence.inventory.ClosedInventoryStoreModule;
import kyojo.persistence.sharing.ViewLinkStoreModule;

/** What the handler is made of. It has no keys: nothing that it keeps is opened. */
@Singleton
@Component(
    modules = {
      ClosedDiagnosisStoreModule.class,
      ClosedInventoryStoreModule.class,
      CommunitiesModule.class,
      ContentModule.class,
      FirmFactsModule.class,
      ViewLinkStoreModule.class,
      KeepDiagnosisModule.class
    })
interface KeepDiagnosisComponent {
  ShareDiagnosis shareDiagnosis();

  KeepConsent keepConsent();

  EraseDiagnosis eraseDiagnosis();

  EraseFirm eraseFirm();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    KeepDiagnosisComponent create(
        @BindsInstance KeepDiagnosisSettings settings, @BindsInstance InstantSource clock);
  }
}
