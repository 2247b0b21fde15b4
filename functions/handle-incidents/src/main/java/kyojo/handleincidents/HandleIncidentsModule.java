package kyojo.handleincidents;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.content.IncidentContent;
import kyojo.domain.community.Communities;
import kyojo.domain.community.PrivacyNotices;
import kyojo.domain.desk.Desk;
import kyojo.domain.incident.desk.Colleagues;
import kyojo.domain.incident.desk.Downloads;
import kyojo.domain.incident.desk.EnterIncident;
import kyojo.domain.incident.desk.HandleIncident;
import kyojo.domain.incident.desk.IncidentIndex;
import kyojo.domain.incident.desk.ListIncidents;
import kyojo.domain.incident.desk.OpenFile;
import kyojo.domain.incident.desk.ReadIncident;
import kyojo.domain.incident.desk.WriteToReporter;
import kyojo.domain.incident.report.IncidentStore;
import kyojo.domain.incident.report.JudgeReport;
import kyojo.domain.incident.report.SubmitReport;
import kyojo.domain.membership.RosterStore;
import kyojo.domain.origin.OriginCodeStore;
import kyojo.edge.incident.AssessmentJson;
import kyojo.edge.incident.CaseAnswers;
import kyojo.edge.incident.CaseJson;
import kyojo.edge.incident.ReportAnswers;
import kyojo.edge.incident.ReportJson;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.community.ReferenceSettings;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.uploads.UploadsSettings;

/** Wires the use cases, and hands each part the settings that it wants. */
@Module
interface HandleIncidentsModule {
  @Provides
  static JudgeReport judgeReport(IncidentContent content) {
    return new JudgeReport(content.assessIncident(), content.closedDays());
  }

  @Provides
  static ListIncidents listIncidents(
      Desk desk, IncidentIndex index, IncidentContent content, InstantSource clock) {
    return new ListIncidents(desk, index, content.closedDays(), clock);
  }

  @Provides
  static ReadIncident readIncident(
      Desk desk, IncidentStore store, JudgeReport judge, InstantSource clock) {
    return new ReadIncident(desk, store, judge, clock);
  }

  @Provides
  static HandleIncident handleIncident(
      Desk desk, IncidentStore store, PrivacyNotices notices, InstantSource clock) {
    return new HandleIncident(desk, store, notices, clock);
  }

  @Provides
  static WriteToReporter writeToReporter(Desk desk, IncidentStore store, InstantSource clock) {
    return new WriteToReporter(desk, store, clock);
  }

  @Provides
  static EnterIncident enterIncident(
      Desk desk,
      Communities communities,
      PrivacyNotices notices,
      OriginCodeStore codes,
      IncidentStore store,
      JudgeReport judge,
      InstantSource clock) {
    return new EnterIncident(
        desk, new SubmitReport(communities, notices, codes, store, judge, clock));
  }

  @Provides
  static OpenFile openFile(
      Desk desk, IncidentStore store, Downloads downloads, InstantSource clock) {
    return new OpenFile(desk, store, downloads, clock);
  }

  @Provides
  static HandleIncidentsRequest requests(InstantSource clock) {
    return new HandleIncidentsRequest(new ReportJson(clock));
  }

  @Provides
  static AssessmentJson assessmentJson(IncidentContent content) {
    return new AssessmentJson(content.guide(), content.rules());
  }

  @Provides
  static CaseAnswers answers(
      AssessmentJson assessmentJson, RosterStore rosters, InstantSource clock) {
    return new CaseAnswers(
        new CaseJson(assessmentJson, clock),
        new ReportAnswers(assessmentJson),
        new Colleagues(rosters));
  }

  @Provides
  static DynamoSettings dynamo(HandleIncidentsSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static KeysSettings keys(HandleIncidentsSettings settings) {
    return settings.keys();
  }

  @Provides
  static RecordsSettings records(HandleIncidentsSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }

  @Provides
  static ReferenceSettings reference(HandleIncidentsSettings settings) {
    return new ReferenceSettings(settings.referenceTable(), settings.stage());
  }

  @Provides
  static UploadsSettings quarantine(HandleIncidentsSettings settings) {
    return settings.quarantine();
  }
}
