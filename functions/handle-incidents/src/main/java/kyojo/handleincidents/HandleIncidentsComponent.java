package kyojo.handleincidents;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.content.ContentModule;
import kyojo.domain.incident.desk.EnterIncident;
import kyojo.domain.incident.desk.HandleIncident;
import kyojo.domain.incident.desk.ListIncidents;
import kyojo.domain.incident.desk.OpenFile;
import kyojo.domain.incident.desk.ReadIncident;
import kyojo.domain.incident.desk.WriteToReporter;
import kyojo.edge.incident.CaseAnswers;
import kyojo.persistence.community.CommunitiesModule;
import kyojo.persistence.desk.DeskModule;
import kyojo.persistence.incident.IncidentIndexModule;
import kyojo.persistence.incident.IncidentStoreModule;
import kyojo.persistence.names.MemberNamesModule;
import kyojo.persistence.origin.OriginCodesModule;
import kyojo.persistence.uploads.DownloadsModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      CommunitiesModule.class,
      ContentModule.class,
      DeskModule.class,
      DownloadsModule.class,
      IncidentIndexModule.class,
      IncidentStoreModule.class,
      MemberNamesModule.class,
      OriginCodesModule.class,
      HandleIncidentsModule.class
    })
interface HandleIncidentsComponent {
  ListIncidents listIncidents();

  ReadIncident readIncident();

  HandleIncident handleIncident();

  WriteToReporter writeToReporter();

  EnterIncident enterIncident();

  OpenFile openFile();

  HandleIncidentsRequest requests();

  CaseAnswers answers();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    HandleIncidentsComponent create(
        @BindsInstance HandleIncidentsSettings settings, @BindsInstance InstantSource clock);
  }
}
