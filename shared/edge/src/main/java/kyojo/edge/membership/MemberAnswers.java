package kyojo.edge.membership;

import kyojo.domain.membership.ManageMembers.Result;
import kyojo.domain.membership.Roster;
import kyojo.edge.EntityTag;
import kyojo.edge.HttpResponse;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.RequestViolation;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** What is answered about a tenant's members. */
public final class MemberAnswers {
  private static final Violation ROLE_UNKNOWN =
      Violation.at(Pointer.ROOT.member("role"), RequestViolation.ROLE_UNKNOWN);

  private MemberAnswers() {}

  public static HttpResponse of(Result result) {
    return switch (result) {
      case Result.Shown(var roster) -> show(roster);
      case Result.Invited(var invitation, var key) ->
          HttpResponse.json(
              201, out -> MembershipJson.write(out.text("invitation", key.text()), invitation));
      case Result.Denied() -> Problem.of(ProblemCode.FORBIDDEN).response();
      case Result.Stale() -> Problem.of(ProblemCode.STALE).response();
      case Result.Unknown() -> Problem.of(ProblemCode.NOT_FOUND).response();
      case Result.LastOwner() -> Problem.of(ProblemCode.LAST_OWNER).response();
      case Result.TooMany() -> Problem.of(ProblemCode.LIMIT_REACHED).response();
      case Result.KeyReused() -> Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED).response();
      case Result.Erased() -> Problem.of(ProblemCode.ERASED).response();
      case Result.RoleUnknown() -> Problem.of(ProblemCode.INVALID_REQUEST, ROLE_UNKNOWN).response();
    };
  }

  private static HttpResponse show(Roster roster) {
    return HttpResponse.json(200, out -> MembershipJson.write(out, roster))
        .with("etag", EntityTag.text(roster.version()));
  }
}
