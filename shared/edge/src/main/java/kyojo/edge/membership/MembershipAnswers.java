package kyojo.edge.membership;

import java.util.Optional;
import kyojo.domain.membership.HoldMembership.Acceptance;
import kyojo.domain.membership.Member;
import kyojo.edge.HttpResponse;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;

/** What is answered about one's own membership. */
public final class MembershipAnswers {
  /** The header in which an invitation is shown. */
  public static final String INVITATION = "Invitation";

  private MembershipAnswers() {}

  /** One's own; nothing where there is none. */
  public static HttpResponse of(Optional<Member> member) {
    return member
        .map(MembershipAnswers::show)
        .orElseGet(() -> Problem.of(ProblemCode.FORBIDDEN).response());
  }

  /** What became of an invitation. */
  public static HttpResponse of(Acceptance acceptance) {
    return switch (acceptance) {
      case Acceptance.Joined(var member) -> show(member);
      case Acceptance.InvitationUnknown() ->
          RequestFields.headerUnknown(INVITATION, RequestViolation.INVITATION_UNKNOWN).response();
      case Acceptance.OfIpa() -> Problem.of(ProblemCode.FORBIDDEN).response();
    };
  }

  private static HttpResponse show(Member member) {
    return HttpResponse.json(200, out -> MembershipJson.write(out, member));
  }
}
