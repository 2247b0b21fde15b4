package kyojo.maintaincatalogues;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.content.ContentModule;
import kyojo.domain.catalogue.PublishImport;
import kyojo.domain.catalogue.ReviewImports;
import kyojo.domain.catalogue.StartImport;
import kyojo.persistence.audit.AuditModule;
import kyojo.persistence.catalogue.ImportsModule;
import kyojo.persistence.jcstar.RegistryVersionsModule;
import kyojo.persistence.keys.KeysModule;
import kyojo.persistence.membership.RosterModule;
import kyojo.persistence.names.MemberNamesModule;
import kyojo.persistence.uploads.UploadsModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      AuditModule.class,
      ContentModule.class,
      ImportsModule.class,
      KeysModule.class,
      MaintainCataloguesModule.class,
      MemberNamesModule.class,
      RegistryVersionsModule.class,
      RosterModule.class,
      UploadsModule.class
    })
interface MaintainCataloguesComponent {
  StartImport startImport();

  ReviewImports reviewImports();

  PublishImport publishImport();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    MaintainCataloguesComponent create(
        @BindsInstance MaintainCataloguesSettings settings, @BindsInstance InstantSource clock);
  }
}
