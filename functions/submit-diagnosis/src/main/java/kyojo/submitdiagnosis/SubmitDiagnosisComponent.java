package kyojo.submitdiagnosis;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.content.ContentModule;
import kyojo.domain.diagnosis.TakeSubmission;
import kyojo.domain.origin.ReadOriginCode;
import kyojo.edge.diagnosis.AssessmentJson;
import kyojo.persistence.FirmFactsModule;
import kyojo.persistence.community.CommunitiesModule;
import kyojo.persistence.diagnosis.DiagnosisStoreModule;
import kyojo.persistence.origin.OriginCodesModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      CommunitiesModule.class,
      ContentModule.class,
      DiagnosisStoreModule.class,
      FirmFactsModule.class,
      OriginCodesModule.class,
      SubmitDiagnosisModule.class
    })
interface SubmitDiagnosisComponent {
  TakeSubmission takeSubmission();

  ReadOriginCode readOriginCode();

  AssessmentJson assessmentJson();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    SubmitDiagnosisComponent create(
        @BindsInstance SubmitDiagnosisSettings settings, @BindsInstance InstantSource clock);
  }
}
