package kyojo.readdiagnosis;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.content.ContentModule;
import kyojo.domain.comparison.CompareDiagnoses;
import kyojo.domain.diagnosis.ReadDiagnosis;
import kyojo.domain.diagnosis.ReadHistory;
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
      ReadDiagnosisModule.class
    })
interface ReadDiagnosisComponent {
  ReadDiagnosis readDiagnosis();

  ReadHistory readHistory();

  CompareDiagnoses compareDiagnoses();

  ViewDiagnosis viewDiagnosis();

  AssessmentJson assessmentJson();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    ReadDiagnosisComponent create(
        @BindsInstance ReadDiagnosisSettings settings, @BindsInstance InstantSource clock);
  }
}
