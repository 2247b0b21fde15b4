package kyojo.calculatescore;

import static kyojo.json.JsonTypes.list;
import static kyojo.json.JsonTypes.object;

import java.util.List;
import kyojo.domain.Limits;
import kyojo.domain.scoring.CalculateScore.Refusal;
import kyojo.domain.scoring.CalculateScore.Sheet;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.diagnosis.SheetJson;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** Sheets on the wire. */
final class CalculateScoreRequest {
  private static final JsonType<List<Sheet>> SHEETS = object(CalculateScoreRequest::sheets);
  private static final String SHEETS_FIELD = "sheets";

  private CalculateScoreRequest() {}

  static Input<List<Sheet>> read(HttpRequest request) {
    var fields = new RequestFields(request);
    var sheets = fields.body(SHEETS, Limits.SCORE_REQUEST_BYTES_MAX);
    return fields.build(sheets::get);
  }

  /** Why the sheets were refused, at their places in the body. */
  static List<Violation> violations(List<Refusal> refusals) {
    return refusals.stream().map(CalculateScoreRequest::violation).toList();
  }

  private static Violation violation(Refusal refusal) {
    return switch (refusal) {
      case Refusal.QuestionSetUnknown(int sheet) ->
          atQuestionSet(sheet, RequestViolation.QUESTION_SET_UNKNOWN);
      case Refusal.QuestionSetDiffers(int sheet) ->
          atQuestionSet(sheet, RequestViolation.QUESTION_SETS_DIFFER);
      case Refusal.BadAnswer(int sheet, var violation) ->
          SheetJson.violation(place(sheet), violation);
    };
  }

  private static Violation atQuestionSet(int sheet, RequestViolation code) {
    return Violation.at(place(sheet).member(SheetJson.QUESTION_SET_FIELD), code);
  }

  private static Pointer place(int sheet) {
    return Pointer.ROOT.member(SHEETS_FIELD).element(sheet);
  }

  private static Decoded<List<Sheet>> sheets(Fields fields) {
    var sheets =
        fields.required(
            SHEETS_FIELD, list(object(CalculateScoreRequest::sheet), 1, Limits.SHEETS_MAX));
    return fields.build(sheets::get);
  }

  private static Decoded<Sheet> sheet(Fields fields) {
    var questionSet = fields.required(SheetJson.QUESTION_SET_FIELD, SheetJson.QUESTION_SET);
    var answers = fields.required(SheetJson.ANSWERS_FIELD, SheetJson.ANSWERS);
    return fields.build(() -> new Sheet(questionSet.get(), answers.get()));
  }
}
