package kyojo.domain.incident.report;

import kyojo.domain.community.Admission;
import kyojo.domain.community.AdmitSubmissions;
import kyojo.domain.community.Sender;
import kyojo.domain.diagnosis.Channel;

/** Takes the reports that anybody sends, as many as the community has room for. Thread-safe. */
public final class TakeReport {
  private final AdmitSubmissions admissions;
  private final SubmitReport submitReport;

  public TakeReport(AdmitSubmissions admissions, SubmitReport submitReport) {
    this.admissions = admissions;
    this.submitReport = submitReport;
  }

  /**
   * Takes a report, and counts it where it has stored something.
   *
   * @param address where it came from
   */
  public Admission<SubmitReport.Result> take(SubmitReport.Command command, String address) {
    return admissions.admit(
        command.community(),
        Sender.at(address, command.channel() instanceof Channel.Code),
        () -> submitReport.submit(command),
        result -> result instanceof SubmitReport.Result.Stored stored && stored.isNew());
  }
}
