package kyojo.reportincident;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.content.ContentModule;
import kyojo.domain.incident.report.AddToReport;
import kyojo.domain.incident.report.HoldReport;
import kyojo.domain.incident.report.JudgeReport;
import kyojo.domain.incident.report.SendFiles;
import kyojo.domain.incident.report.TakeReport;
import kyojo.edge.incident.ReportAnswers;
import kyojo.persistence.community.CommunitiesModule;
import kyojo.persistence.incident.IncidentStoreModule;
import kyojo.persistence.origin.OriginCodesModule;
import kyojo.persistence.uploads.QuarantineModule;

/** What the handler is made of. */
@Singleton
@Component(
    modules = {
      CommunitiesModule.class,
      ContentModule.class,
      IncidentStoreModule.class,
      OriginCodesModule.class,
      QuarantineModule.class,
      ReportIncidentModule.class
    })
interface ReportIncidentComponent {
  TakeReport takeReport();

  HoldReport holdReport();

  AddToReport addToReport();

  SendFiles sendFiles();

  JudgeReport judgeReport();

  ReportIncidentRequest request();

  ReportAnswers answers();

  InstantSource clock();

  /** Makes the component. */
  @Component.Factory
  interface Factory {
    ReportIncidentComponent create(
        @BindsInstance ReportIncidentSettings settings, @BindsInstance InstantSource clock);
  }
}
