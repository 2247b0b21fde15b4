package kyojo.keepinventory;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.content.ContentModule;
import kyojo.domain.inventory.HoldInventory;
import kyojo.domain.inventory.TakeInventory;
import kyojo.edge.jcstar.InventoryAnswers;
import kyojo.persistence.FirmFactsModule;
import kyojo.persistence.community.CommunitiesModule;
import kyojo.persistence.diagnosis.ClosedDiagnosisStoreModule;
import kyojo.persistence.inventory.InventoryStoreModule;
import kyojo.persistence.jcstar.RegistriesModule;
import kyojo.persistence.origin.OriginCodesModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      ClosedDiagnosisStoreModule.class,
      CommunitiesModule.class,
      ContentModule.class,
      FirmFactsModule.class,
      InventoryStoreModule.class,
      KeepInventoryModule.class,
      OriginCodesModule.class,
      RegistriesModule.class
    })
interface KeepInventoryComponent {
  TakeInventory takeInventory();

  HoldInventory holdInventory();

  KeepInventoryRequest request();

  InventoryAnswers answers();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    KeepInventoryComponent create(
        @BindsInstance KeepInventorySettings settings, @BindsInstance InstantSource clock);
  }
}
