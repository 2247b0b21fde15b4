package kyojo.reportincident;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.content.IncidentContent;
import kyojo.domain.community.AdmitSubmissions;
import kyojo.domain.community.Communities;
import kyojo.domain.community.PrivacyNotices;
import kyojo.domain.incident.report.AddToReport;
import kyojo.domain.incident.report.HoldReport;
import kyojo.domain.incident.report.IncidentStore;
import kyojo.domain.incident.report.JudgeReport;
import kyojo.domain.incident.report.Quarantine;
import kyojo.domain.incident.report.SendFiles;
import kyojo.domain.incident.report.SubmitReport;
import kyojo.domain.incident.report.TakeReport;
import kyojo.edge.incident.AssessmentJson;
import kyojo.edge.incident.ReportAnswers;
import kyojo.edge.incident.ReportJson;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.community.ReferenceSettings;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.origin.CachedOriginCodes;
import kyojo.persistence.uploads.UploadsSettings;

/** Wires the use cases, and hands each part the settings that it wants. */
@Module
interface ReportIncidentModule {
  @Provides
  @Singleton
  static JudgeReport judgeReport(IncidentContent content) {
    return new JudgeReport(content.assessIncident(), content.closedDays());
  }

  @Provides
  static TakeReport takeReport(
      Communities communities,
      PrivacyNotices notices,
      CachedOriginCodes codes,
      IncidentStore store,
      JudgeReport judge,
      InstantSource clock) {
    return new TakeReport(
        new AdmitSubmissions(communities, clock),
        new SubmitReport(communities, notices, codes, store, judge, clock));
  }

  @Provides
  static HoldReport holdReport(
      IncidentStore store, Quarantine quarantine, JudgeReport judge, InstantSource clock) {
    return new HoldReport(store, quarantine, judge, clock);
  }

  @Provides
  static AddToReport addToReport(IncidentStore store, JudgeReport judge, InstantSource clock) {
    return new AddToReport(store, judge, clock);
  }

  @Provides
  static SendFiles sendFiles(IncidentStore store, Quarantine quarantine, InstantSource clock) {
    return new SendFiles(store, quarantine, clock);
  }

  @Provides
  static ReportIncidentRequest request(InstantSource clock) {
    return new ReportIncidentRequest(new ReportJson(clock));
  }

  @Provides
  static ReportAnswers answers(IncidentContent content) {
    return new ReportAnswers(new AssessmentJson(content.guide(), content.rules()));
  }

  @Provides
  static DynamoSettings dynamo(ReportIncidentSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static KeysSettings keys(ReportIncidentSettings settings) {
    return settings.keys();
  }

  @Provides
  static RecordsSettings records(ReportIncidentSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }

  @Provides
  static ReferenceSettings reference(ReportIncidentSettings settings) {
    return new ReferenceSettings(settings.referenceTable(), settings.stage());
  }

  @Provides
  static UploadsSettings quarantine(ReportIncidentSettings settings) {
    return settings.quarantine();
  }
}
