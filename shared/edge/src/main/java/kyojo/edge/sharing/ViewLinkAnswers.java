package kyojo.edge.sharing;

import java.util.List;
import kyojo.domain.sharing.ShareDiagnosis.Result;
import kyojo.domain.sharing.ViewLink;
import kyojo.edge.HttpResponse;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.RequestFields;
import kyojo.edge.Times;
import kyojo.json.JsonOutput;

/** What the holder of a receipt is answered about links. */
public final class ViewLinkAnswers {
  private ViewLinkAnswers() {}

  public static HttpResponse of(Result result) {
    return switch (result) {
      case Result.Shared(var link, var key) ->
          HttpResponse.json(201, out -> write(out.text("viewKey", key.text()), link));
      case Result.ReceiptUnknown() -> RequestFields.receiptUnknown().response();
      case Result.TooMany() -> Problem.of(ProblemCode.LIMIT_REACHED).response();
      case Result.KeyReused() -> Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED).response();
      case Result.Revoked() -> Problem.of(ProblemCode.ERASED).response();
    };
  }

  public static HttpResponse of(List<ViewLink> links) {
    return HttpResponse.json(200, out -> out.objects("viewLinks", links, ViewLinkAnswers::write));
  }

  private static void write(JsonOutput out, ViewLink link) {
    out.text("viewLinkId", link.id().value())
        .text("createdAt", Times.text(link.createdAt()))
        .text("expiresAt", Times.text(link.expiresAt()));
  }
}
