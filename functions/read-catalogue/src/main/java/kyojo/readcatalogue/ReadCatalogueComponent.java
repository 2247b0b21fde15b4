package kyojo.readcatalogue;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.content.ContentModule;
import kyojo.content.IncidentContent;
import kyojo.domain.community.Communities;
import kyojo.domain.community.PrivacyNotices;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.persistence.community.CommunitiesModule;

/** What the handler is made of. */
@Singleton
@Component(modules = {CommunitiesModule.class, ContentModule.class, ReadCatalogueModule.class})
interface ReadCatalogueComponent {
  Communities communities();

  PrivacyNotices privacyNotices();

  QuestionSets questionSets();

  IncidentContent incidentContent();

  ReadCatalogueSettings settings();

  InstantSource clock();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    ReadCatalogueComponent create(
        @BindsInstance ReadCatalogueSettings settings, @BindsInstance InstantSource clock);
  }
}
