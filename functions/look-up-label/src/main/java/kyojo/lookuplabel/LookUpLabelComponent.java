package kyojo.lookuplabel;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.content.ContentModule;
import kyojo.domain.jcstar.CheckInventory;
import kyojo.domain.jcstar.ForeignRecords;
import kyojo.domain.jcstar.JcstarScheme;
import kyojo.domain.jcstar.Registries;
import kyojo.domain.jcstar.SearchLabels;
import kyojo.persistence.jcstar.RegistriesModule;

/** What the handler is made of. */
@Singleton
@Component(modules = {RegistriesModule.class, ContentModule.class, LookUpLabelModule.class})
interface LookUpLabelComponent {
  Registries registries();

  ForeignRecords foreignRecords();

  SearchLabels searchLabels();

  CheckInventory checkInventory();

  JcstarScheme scheme();

  LookUpLabelSettings settings();

  InstantSource clock();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    LookUpLabelComponent create(
        @BindsInstance LookUpLabelSettings settings, @BindsInstance InstantSource clock);
  }
}
