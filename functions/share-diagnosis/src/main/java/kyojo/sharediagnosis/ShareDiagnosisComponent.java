package kyojo.sharediagnosis;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.domain.sharing.ShareDiagnosis;
import kyojo.persistence.diagnosis.ClosedDiagnosisStoreModule;
import kyojo.persistence.sharing.ViewLinkStoreModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      ClosedDiagnosisStoreModule.class,
      ViewLinkStoreModule.class,
      ShareDiagnosisModule.class
    })
interface ShareDiagnosisComponent {
  ShareDiagnosis shareDiagnosis();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    ShareDiagnosisComponent create(
        @BindsInstance ShareDiagnosisSettings settings, @BindsInstance InstantSource clock);
  }
}
