package kyojo.edge.desk;

import kyojo.domain.erasure.TakeBackSheet;
import kyojo.edge.HttpResponse;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;

/** What staff are answered about a sheet from paper. */
public final class SheetAnswers {
  private SheetAnswers() {}

  public static HttpResponse of(TakeBackSheet.Result result) {
    return switch (result) {
      case DONE -> HttpResponse.noContent();
      case DENIED -> Problem.of(ProblemCode.FORBIDDEN).response();
      case UNKNOWN -> Problem.of(ProblemCode.NOT_FOUND).response();
      case NOT_YOURS -> Problem.of(ProblemCode.SHEET_NOT_YOURS).response();
      case TOO_LATE -> Problem.of(ProblemCode.TOO_LATE_TO_TAKE_BACK).response();
    };
  }
}
