package kyojo.edge.diagnosis;

import kyojo.domain.diagnosis.Diagnosis;
import kyojo.edge.Times;
import kyojo.json.JsonOutput;

/** A stored diagnosis on the wire. */
public final class DiagnosisJson {
  private DiagnosisJson() {}

  /** Writes what every answer about a stored diagnosis begins with. */
  public static void writeHead(JsonOutput out, Diagnosis diagnosis) {
    out.text("diagnosisId", diagnosis.id().value())
        .text("submittedAt", Times.text(diagnosis.submittedAt()))
        .text("expiresAt", Times.text(diagnosis.expiresAt()))
        .text(SheetJson.QUESTION_SET_FIELD, diagnosis.submission().questionSet().value());
  }

  /** Writes what was answered. */
  public static void writeAnswers(JsonOutput out, Diagnosis diagnosis) {
    out.object(
        SheetJson.ANSWERS_FIELD,
        answers -> SheetJson.write(answers, diagnosis.submission().answers()));
  }

  /** Where the holder of the receipt reads it. */
  public static String location(Diagnosis diagnosis) {
    return "/v1/communities/"
        + diagnosis.community().value()
        + "/diagnoses/"
        + diagnosis.id().value();
  }
}
