package kyojo.edge.diagnosis;

import kyojo.domain.diagnosis.QuestionSet;
import kyojo.domain.scoring.Advice;
import kyojo.domain.scoring.AdviceTexts;
import kyojo.domain.scoring.Assessment;
import kyojo.domain.scoring.Score;
import kyojo.json.JsonOutput;

/** Score, unknowns and advice on the wire. Thread-safe. */
public final class AssessmentJson {
  private final AdviceTexts texts;

  public AssessmentJson(AdviceTexts texts) {
    this.texts = texts;
  }

  /** Writes the three members that every answer about a sheet has. */
  public void write(JsonOutput out, Assessment assessment) {
    out.object("score", score -> write(score, assessment.score()))
        .objects(
            "unknowns",
            assessment.unknowns(),
            (item, question) ->
                item.number("question", question.number()).text("topic", question.topic()))
        .objects("advice", assessment.advice(), this::write);
  }

  public static void write(JsonOutput out, QuestionSet.Band band) {
    out.text("id", band.id())
        .number("from", band.from())
        .number("to", band.to())
        .text("title", band.title())
        .text("meaning", band.meaning())
        .text("nextStep", band.nextStep());
  }

  public static void write(JsonOutput out, Score score) {
    out.number("total", score.total())
        .number("min", score.min())
        .number("max", score.max())
        .object("band", band -> write(band, score.band()))
        .objects(
            "parts",
            score.parts(),
            (item, part) ->
                item.number("part", part.part().id())
                    .text("name", part.part().name())
                    .number("total", part.total())
                    .number("min", part.min())
                    .number("max", part.max()));
  }

  private void write(JsonOutput out, Advice advice) {
    out.number("question", advice.question().number())
        .text("topic", advice.question().topic())
        .number("gain", advice.gain())
        .text("effort", advice.question().guidance().effort().name())
        .text("cost", advice.question().guidance().cost().name())
        .text("reason", texts.reason(advice));
  }
}
