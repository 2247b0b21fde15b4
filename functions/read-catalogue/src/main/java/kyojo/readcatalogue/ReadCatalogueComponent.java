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
import kyojo.domain.statistics.StandAmong;
import kyojo.edge.statistics.PositionAnswer;
import kyojo.persistence.community.CommunitiesModule;
import kyojo.persistence.statistics.RememberedReleasesModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      CommunitiesModule.class,
      ContentModule.class,
      ReadCatalogueModule.class,
      RememberedReleasesModule.class
    })
interface ReadCatalogueComponent {
  Communities communities();

  PrivacyNotices privacyNotices();

  QuestionSets questionSets();

  IncidentContent incidentContent();

  StandAmong standAmong();

  PositionAnswer positionAnswer();

  ReadCatalogueSettings settings();

  InstantSource clock();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    ReadCatalogueComponent create(
        @BindsInstance ReadCatalogueSettings settings, @BindsInstance InstantSource clock);
  }
}
