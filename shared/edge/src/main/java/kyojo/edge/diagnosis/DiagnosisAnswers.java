package kyojo.edge.diagnosis;

import java.util.List;
import kyojo.domain.comparison.CompareDiagnoses;
import kyojo.domain.comparison.Comparison;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.ReadDiagnosis;
import kyojo.domain.diagnosis.Submission;
import kyojo.domain.scoring.Assessment;
import kyojo.domain.scoring.Score;
import kyojo.domain.sharing.ViewDiagnosis;
import kyojo.edge.HttpResponse;
import kyojo.edge.Times;
import kyojo.json.JsonOutput;

/**
 * What is answered about a firm's diagnoses: one, all of them, two side by side, and one as a link
 * shows it. Thread-safe.
 */
public final class DiagnosisAnswers {
  private final AssessmentJson assessmentJson;

  public DiagnosisAnswers(AssessmentJson assessmentJson) {
    this.assessmentJson = assessmentJson;
  }

  public HttpResponse of(ReadDiagnosis.Found found) {
    return HttpResponse.json(
        200,
        out -> {
          DiagnosisJson.writeHead(out, found.diagnosis());
          assessmentJson.write(out, Assessment.of(found.sheet()));
          DiagnosisJson.writeAnswers(out, found.diagnosis());
          out.object(
              "profile", profile -> ProfileJson.write(profile, found.diagnosis().submission()));
        });
  }

  public HttpResponse of(List<ReadDiagnosis.Found> history) {
    return HttpResponse.json(
        200, out -> out.objects("diagnoses", history, DiagnosisAnswers::writeEntry));
  }

  private static void writeEntry(JsonOutput out, ReadDiagnosis.Found found) {
    writeHead(out, found.diagnosis());
    out.object("score", score -> AssessmentJson.write(score, Score.of(found.sheet())));
  }

  private static void writeHead(JsonOutput out, Diagnosis diagnosis) {
    DiagnosisJson.writeHead(out, diagnosis);
    out.text("scope", diagnosis.submission().identity().scope());
  }

  public HttpResponse of(CompareDiagnoses.Compared compared) {
    return HttpResponse.json(
        200,
        out -> {
          out.object("earlier", earlier -> writeHead(earlier, compared.earlier().diagnosis()))
              .object("later", later -> writeHead(later, compared.later().diagnosis()))
              .bool("comparable", compared.comparison().isPresent());
          compared.comparison().ifPresent(comparison -> write(out, comparison));
        });
  }

  /** What the firm answered and what it should do; not who it is. */
  public HttpResponse of(ViewDiagnosis.Shown shown) {
    Submission submission = shown.diagnosis().submission();
    return HttpResponse.json(
        200,
        out -> {
          out.text("submittedAt", Times.text(shown.diagnosis().submittedAt()));
          out.text("viewableUntil", Times.text(shown.link().expiresAt()));
          out.text(SheetJson.QUESTION_SET_FIELD, submission.questionSet().value());
          out.text("scope", submission.identity().scope());
          assessmentJson.write(out, Assessment.of(shown.sheet()));
          DiagnosisJson.writeAnswers(out, shown.diagnosis());
        });
  }

  private static void write(JsonOutput out, Comparison comparison) {
    comparison
        .scores()
        .ifPresent(scores ->
            out.object("from", from -> AssessmentJson.write(from, scores.earlier()))
                .object("to", to -> AssessmentJson.write(to, scores.later())));
    out.objects("changes", comparison.changes(), DiagnosisAnswers::write);
  }

  private static void write(JsonOutput out, Comparison.Change change) {
    out.number("question", change.question().number())
        .number("formerQuestion", change.formerNumber())
        .text("topic", change.question().topic())
        .text("from", change.from().name())
        .text("to", change.to().name())
        .text("direction", change.direction().name());
  }
}
