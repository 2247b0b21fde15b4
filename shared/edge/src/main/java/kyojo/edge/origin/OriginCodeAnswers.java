package kyojo.edge.origin;

import kyojo.domain.origin.IssueOriginCodes.Result;
import kyojo.edge.HttpResponse;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;

/** What staff are answered about codes. */
public final class OriginCodeAnswers {
  private OriginCodeAnswers() {}

  public static HttpResponse of(Result result) {
    return switch (result) {
      case Result.Listed(var codes, var now) ->
          HttpResponse.json(
              200,
              out ->
                  out.objects(
                      "originCodes",
                      codes,
                      (item, code) -> OriginCodeJson.writeIssued(item, code, now)));
      case Result.Issued(var code, var now) ->
          HttpResponse.json(201, out -> OriginCodeJson.writeIssued(out, code, now));
      case Result.Ended() -> HttpResponse.noContent();
      case Result.Denied() -> Problem.of(ProblemCode.FORBIDDEN).response();
      case Result.Unknown() -> Problem.of(ProblemCode.NOT_FOUND).response();
      case Result.TooMany() -> Problem.of(ProblemCode.LIMIT_REACHED).response();
      case Result.KeyReused() -> Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED).response();
    };
  }
}
