package kyojo.domain.incident.report;

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

  /** What became of it. */
  public sealed interface Result {
    /** There is no room; nothing was read or stored. */
    record Wait(long seconds) implements Result {}

    record Judged(SubmitReport.Result result) implements Result {}
  }

  /**
   * Takes a report, and counts it where it has stored something.
   *
   * @param address where it came from
   */
  public Result take(SubmitReport.Command command, String address) {
    var sender = Sender.at(address, command.channel() instanceof Channel.Code);
    var wait = admissions.secondsToWait(command.community(), sender);
    if (wait.isPresent()) {
      return new Result.Wait(wait.getAsLong());
    }
    SubmitReport.Result result = submitReport.submit(command);
    if (result instanceof SubmitReport.Result.Stored stored && stored.isNew()) {
      admissions.count(command.community(), sender);
    }
    return new Result.Judged(result);
  }
}
