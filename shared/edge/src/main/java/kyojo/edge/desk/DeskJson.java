package kyojo.edge.desk;

import kyojo.domain.desk.DeskRow;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.SubmitDiagnosis;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.identity.Receipt;
import kyojo.domain.scoring.Assessment;
import kyojo.edge.Times;
import kyojo.edge.diagnosis.AssessmentJson;
import kyojo.edge.diagnosis.DiagnosisJson;
import kyojo.edge.diagnosis.ProfileJson;
import kyojo.json.JsonOutput;

/** What the desk is shown of firms, on the wire. */
public final class DeskJson {
  private DeskJson() {}

  /** Writes a sheet from paper that was stored. */
  public static void writeEntered(
      JsonOutput out, SubmitDiagnosis.Result.Stored stored, AssessmentJson assessmentJson) {
    out.text("firmId", stored.diagnosis().firm().value());
    DiagnosisJson.writeHead(out, stored.diagnosis());
    out.text("receipt", stored.minted().map(Receipt::text));
    assessmentJson.write(out, Assessment.of(stored.sheet()));
  }

  /** Writes a row of a list. */
  public static void writeRow(JsonOutput out, DeskRow row) {
    Diagnosis diagnosis = row.diagnosis();
    out.text("firmId", diagnosis.firm().value())
        .text("diagnosisId", diagnosis.id().value())
        .text("submittedAt", Times.text(diagnosis.submittedAt()))
        .number("total", row.score().total())
        .text("band", row.score().band().id())
        .text("origin", diagnosis.origin().name())
        .text("originCode", diagnosis.originCode().map(OriginCode::value))
        .text("originLabel", row.code().map(code -> code.terms().label()))
        .text("nextAt", row.nextAt().map(Times::text));
    ProfileJson.write(out, diagnosis.submission().profile());
    writeIdentity(out, row);
    writeConfirmation(out, row);
  }

  /** Writes what is the same for all that the firm left. */
  public static void writeFirm(JsonOutput out, DeskRow row) {
    out.text("firmId", row.diagnosis().firm().value());
    writeIdentity(out, row);
    writeConfirmation(out, row);
  }

  private static void writeIdentity(JsonOutput out, DeskRow row) {
    row.identity()
        .ifPresent(
            identity -> out.object("identity", member -> ProfileJson.write(member, identity)));
  }

  private static void writeConfirmation(JsonOutput out, DeskRow row) {
    row.confirmation()
        .ifPresent(confirmation ->
            out.object(
                "confirmation",
                member ->
                    member
                        .text("name", confirmation.name().text())
                        .text("confirmedAt", Times.text(confirmation.at()))));
  }
}
