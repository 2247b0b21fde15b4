package kyojo.holdmembership;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.InvitationKey;
import kyojo.domain.membership.HoldMembership;
import kyojo.domain.membership.HoldMembership.Acceptance;
import kyojo.domain.membership.Member;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.membership.MembershipJson;

/** {@code …/membership}, of whoever has signed in. Thread-safe. */
public final class HoldMembershipHandler implements RequestStreamHandler {
  private static final String MEMBERSHIP = "/v1/communities/{community}/membership";
  private static final String INVITATION = "Invitation";

  private final HoldMembership holdMembership;
  private final HttpFunction function =
      HttpFunction.named("hold-membership")
          .route("GET " + MEMBERSHIP, this::find)
          .route("POST " + MEMBERSHIP, this::accept)
          .build();

  public HoldMembershipHandler() {
    this(System.getenv());
  }

  public HoldMembershipHandler(Map<String, String> variables) {
    holdMembership =
        DaggerHoldMembershipComponent.factory()
            .create(HoldMembershipSettings.from(variables), InstantSource.system())
            .holdMembership();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse find(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var person = fields.person();
    return switch (fields.build(() -> holdMembership.find(community.get(), person.get()))) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var member) ->
          member
              .map(HoldMembershipHandler::show)
              .orElseGet(() -> Problem.of(ProblemCode.FORBIDDEN).response());
    };
  }

  private HttpResponse accept(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var person = fields.person();
    var key =
        fields.requiredHeader(
            INVITATION, InvitationKey::parse, RequestViolation.INVITATION_MALFORMED);
    var acceptance =
        fields.build(() ->
            holdMembership.accept(community.get(), person.get(), key.get(), request.address()));
    return switch (acceptance) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(Acceptance.Joined(var member)) -> show(member);
      case Input.Accepted(Acceptance.InvitationUnknown()) ->
          RequestFields.headerUnknown(INVITATION, RequestViolation.INVITATION_UNKNOWN).response();
      case Input.Accepted(Acceptance.OfIpa()) -> Problem.of(ProblemCode.FORBIDDEN).response();
    };
  }

  private static HttpResponse show(Member member) {
    return HttpResponse.json(200, out -> MembershipJson.write(out, member));
  }
}
