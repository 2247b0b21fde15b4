package kyojo.readdiagnosis;

import java.util.List;
import kyojo.domain.comparison.CompareDiagnoses;
import kyojo.domain.comparison.Comparison;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.ReadDiagnosis;
import kyojo.domain.scoring.Assessment;
import kyojo.domain.scoring.Score;
import kyojo.edge.HttpResponse;
import kyojo.edge.diagnosis.AssessmentJson;
import kyojo.edge.diagnosis.DiagnosisJson;
import kyojo.edge.diagnosis.ProfileJson;
import kyojo.json.JsonOutput;

/** A firm's diagnoses on the wire: one, all of them, and two side by side. Thread-safe. */
final class DiagnosesJson {
  private final AssessmentJson assessmentJson;

  DiagnosesJson(AssessmentJson assessmentJson) {
    this.assessmentJson = assessmentJson;
  }

  HttpResponse answer(ReadDiagnosis.Found found) {
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

  HttpResponse answer(List<ReadDiagnosis.Found> history) {
    return HttpResponse.json(
        200, out -> out.objects("diagnoses", history, DiagnosesJson::writeEntry));
  }

  private static void writeEntry(JsonOutput out, ReadDiagnosis.Found found) {
    writeHead(out, found.diagnosis());
    out.object("score", score -> AssessmentJson.write(score, Score.of(found.sheet())));
  }

  private static void writeHead(JsonOutput out, Diagnosis diagnosis) {
    DiagnosisJson.writeHead(out, diagnosis);
    out.text("scope", diagnosis.submission().identity().scope());
  }

  HttpResponse answer(CompareDiagnoses.Compared compared) {
    return HttpResponse.json(
        200,
        out -> {
          out.object("earlier", earlier -> writeHead(earlier, compared.earlier().diagnosis()))
              .object("later", later -> writeHead(later, compared.later().diagnosis()))
              .bool("comparable", compared.comparison().isPresent());
          compared.comparison().ifPresent(comparison -> write(out, comparison));
        });
  }

  private static void write(JsonOutput out, Comparison comparison) {
    comparison
        .scores()
        .ifPresent(scores ->
            out.object("from", from -> AssessmentJson.write(from, scores.earlier()))
                .object("to", to -> AssessmentJson.write(to, scores.later())));
    out.objects("changes", comparison.changes(), DiagnosesJson::write);
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
