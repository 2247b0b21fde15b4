package kyojo.edge.desk;

import java.util.function.BiFunction;
import kyojo.domain.desk.Desk;
import kyojo.domain.desk.FirmChange;
import kyojo.domain.identity.FirmId;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;

/** Requests of staff that change something of one firm, on the wire. */
public final class FirmChanges {
  private FirmChanges() {}

  /** Makes the change that is asked for, and says what became of it. */
  public static HttpResponse make(
      HttpRequest request, BiFunction<Desk.Caller, FirmId, FirmChange> change) {
    return switch (DeskRequest.firm(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var query) ->
          switch (change.apply(query.caller(), query.firm())) {
            case DONE -> HttpResponse.noContent();
            case DENIED -> Problem.of(ProblemCode.FORBIDDEN).response();
            case UNKNOWN -> Problem.of(ProblemCode.NOT_FOUND).response();
          };
    };
  }
}
