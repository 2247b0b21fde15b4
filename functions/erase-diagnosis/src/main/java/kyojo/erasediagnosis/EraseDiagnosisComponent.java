package kyojo.erasediagnosis;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.domain.erasure.EraseDiagnosis;
import kyojo.domain.erasure.EraseFirm;
import kyojo.persistence.FirmFactsModule;
import kyojo.persistence.diagnosis.ClosedDiagnosisStoreModule;
import kyojo.persistence.inventory.ClosedInventoryStoreModule;
import kyojo.persistence.sharing.ViewLinkStoreModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      ClosedDiagnosisStoreModule.class,
      ClosedInventoryStoreModule.class,
      FirmFactsModule.class,
      ViewLinkStoreModule.class,
      EraseDiagnosisModule.class
    })
interface EraseDiagnosisComponent {
  EraseDiagnosis eraseDiagnosis();

  EraseFirm eraseFirm();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    EraseDiagnosisComponent create(
        @BindsInstance EraseDiagnosisSettings settings, @BindsInstance InstantSource clock);
  }
}
