package kyojo.domain.diagnosis;

import kyojo.domain.community.Admission;
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

  /**
   * Takes a submission, and counts it where it has stored something.
   *
   * @param address where it came from
   */
  public Admission<SubmitDiagnosis.Result> take(SubmitDiagnosis.Command command, String address) {
    return admissions.admit(
        command.community(),
        Sender.at(address, command.channel() instanceof Channel.Code),
        () -> submitDiagnosis.submit(command),
        result -> result instanceof SubmitDiagnosis.Result.Stored stored && stored.isNew());
  }
}
