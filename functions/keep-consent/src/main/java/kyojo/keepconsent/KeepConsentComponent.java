package kyojo.keepconsent;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.content.ContentModule;
import kyojo.domain.diagnosis.KeepConsent;
import kyojo.persistence.FirmFactsModule;
import kyojo.persistence.community.CommunitiesModule;
import kyojo.persistence.diagnosis.ClosedDiagnosisStoreModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      ClosedDiagnosisStoreModule.class,
      CommunitiesModule.class,
      ContentModule.class,
      FirmFactsModule.class,
      KeepConsentModule.class
    })
interface KeepConsentComponent {
  KeepConsent keepConsent();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    KeepConsentComponent create(
        @BindsInstance KeepConsentSettings settings, @BindsInstance InstantSource clock);
  }
}
