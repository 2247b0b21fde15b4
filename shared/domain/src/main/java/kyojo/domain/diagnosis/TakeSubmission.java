package kyojo.domain.diagnosis;

import kyojo.domain.community.AdmitSubmissions;
import kyojo.domain.community.Sender;

/** Takes what anybody sends, as much of it as the community has room for. Thread-safe. */
public final class TakeSubmission {
  private final AdmitSubmissions admissions;
  private final SubmitDiagnosis submitDiagnosis;

  public TakeSubmission(AdmitSubmissions admissions, SubmitDiagnosis submitDiagnosis) {
    this.admissions = admissions;
    this.submitDiagnosis = submitDiagnosis;
  }

  /** What became of it. */
  public sealed interface Result {
    /** There is no room; nothing was read or stored. */
    record Wait(long seconds) implements Result {}

    record Judged(SubmitDiagnosis.Result result) implements Result {}
  }

  /**
   * Takes a submission, and counts it where it has stored something.
   *
   * @param address where it came from
   */
  public Result take(SubmitDiagnosis.Command command, String address) {
    var sender = Sender.at(address, command.channel() instanceof Channel.Code);
    var wait = admissions.secondsToWait(command.community(), sender);
    if (wait.isPresent()) {
      return new Result.Wait(wait.getAsLong());
    }
    SubmitDiagnosis.Result result = submitDiagnosis.submit(command);
    if (result instanceof SubmitDiagnosis.Result.Stored stored && stored.isNew()) {
      admissions.count(command.community(), sender);
    }
    return new Result.Judged(result);
  }
}
