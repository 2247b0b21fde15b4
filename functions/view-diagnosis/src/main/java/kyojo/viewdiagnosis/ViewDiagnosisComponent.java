package kyojo.viewdiagnosis;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.content.ContentModule;
import kyojo.domain.sharing.ViewDiagnosis;
import kyojo.edge.diagnosis.AssessmentJson;
import kyojo.persistence.diagnosis.DiagnosisStoreModule;
import kyojo.persistence.sharing.ViewLinkStoreModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      ContentModule.class,
      DiagnosisStoreModule.class,
      ViewLinkStoreModule.class,
      ViewDiagnosisModule.class
    })
interface ViewDiagnosisComponent {
  ViewDiagnosis viewDiagnosis();

  AssessmentJson assessmentJson();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    ViewDiagnosisComponent create(
        @BindsInstance ViewDiagnosisSettings settings, @BindsInstance InstantSource clock);
  }
}
