package kyojo.managemembers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import kyojo.domain.membership.ManageMembers;
import kyojo.domain.membership.ManageMembers.Result;
import kyojo.domain.membership.Roster;
import kyojo.edge.EntityTag;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.RequestViolation;
import kyojo.edge.membership.MembershipJson;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** {@code …/members}, of a community or of IPA. Thread-safe. */
public final class ManageMembersHandler implements RequestStreamHandler {
  private static final String MEMBERS = "/v1/communities/{community}/members";
  private static final Violation ROLE_UNKNOWN =
      Violation.at(Pointer.ROOT.member("role"), RequestViolation.ROLE_UNKNOWN);

  private final ManageMembers manageMembers;
  private final HttpFunction function =
      HttpFunction.named("manage-members")
          .route("GET " + MEMBERS, this::list)
          .route("POST " + MEMBERS, this::invite)
          .route("PATCH " + MEMBERS + "/{member}", this::change)
          .route("DELETE " + MEMBERS + "/{member}", this::remove)
          .build();

  public ManageMembersHandler() {
    this(System.getenv());
  }

  public ManageMembersHandler(Map<String, String> variables) {
    manageMembers =
        DaggerManageMembersComponent.factory()
            .create(ManageMembersSettings.from(variables), InstantSource.system())
            .manageMembers();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse list(HttpRequest request) {
    return switch (ManageMembersRequest.list(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var right) -> answer(manageMembers.list(right));
    };
  }

  private HttpResponse invite(HttpRequest request) {
    return switch (ManageMembersRequest.invitation(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var it) ->
          answer(manageMembers.invite(it.right(), it.key(), it.post().role(), it.post().name()));
    };
  }

  private HttpResponse change(HttpRequest request) {
    return switch (ManageMembersRequest.change(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var it) ->
          answer(
              manageMembers.change(
                  it.right(), it.version(), it.member(), it.post().role(), it.post().name()));
    };
  }

  private HttpResponse remove(HttpRequest request) {
    return switch (ManageMembersRequest.removal(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var it) ->
          answer(manageMembers.remove(it.right(), it.version(), it.member()));
    };
  }

  private static HttpResponse answer(Result result) {
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
