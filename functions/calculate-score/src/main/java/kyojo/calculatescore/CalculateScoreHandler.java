package kyojo.calculatescore;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import kyojo.domain.scoring.CalculateScore;
import kyojo.domain.scoring.CalculateScore.Result;
import kyojo.domain.scoring.CalculateScore.Sheet;
import kyojo.domain.scoring.MergedSheets;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.diagnosis.AssessmentJson;
import kyojo.edge.diagnosis.SheetJson;

/** {@code POST /v1/scores}. Thread-safe. */
public final class CalculateScoreHandler implements RequestStreamHandler {
  private final CalculateScore calculateScore;
  private final AssessmentJson assessmentJson;
  private final HttpFunction function =
      HttpFunction.named("calculate-score").route("POST /v1/scores", this::score).build();

  public CalculateScoreHandler() {
    this(Map.of());
  }

  /** Needs no variable: it reaches nothing outside its own memory. */
  public CalculateScoreHandler(Map<String, String> variables) {
    CalculateScoreComponent component = DaggerCalculateScoreComponent.create();
    calculateScore = component.calculateScore();
    assessmentJson = component.assessmentJson();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse score(HttpRequest request) {
    return switch (CalculateScoreRequest.read(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var sheets) -> answer(sheets, calculateScore.calculate(sheets));
    };
  }

  private HttpResponse answer(List<Sheet> sheets, Result result) {
    return switch (result) {
      case Result.Scored scored -> answer(sheets, scored);
      case Result.Refused(var refusals) ->
          Problem.invalid(CalculateScoreRequest.violations(refusals)).response();
    };
  }

  private HttpResponse answer(List<Sheet> sheets, Result.Scored scored) {
    MergedSheets merged = scored.merged();
    return HttpResponse.json(
        200,
        out -> {
          out.text(SheetJson.QUESTION_SET_FIELD, merged.sheet().questionSet().id().value());
          out.number("sheets", sheets.size());
          out.object(
              SheetJson.ANSWERS_FIELD,
              answers -> SheetJson.write(answers, merged.sheet().answers()));
          assessmentJson.write(out, scored.assessment());
          out.objects(
              "spread",
              merged.spread(),
              (item, spread) ->
                  item.number("question", spread.question().number())
                      .text("lowest", spread.lowest().name())
                      .text("highest", spread.highest().name()));
        });
  }
}
