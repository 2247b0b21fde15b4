package kyojo.managemembers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import kyojo.domain.audit.ReadAudit;
import kyojo.domain.membership.HoldMembership;
import kyojo.domain.membership.ManageMembers;
import kyojo.domain.membership.ManageMembers.Right;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.audit.AuditAnswers;
import kyojo.edge.audit.AuditRequest;
import kyojo.edge.membership.MemberAnswers;
import kyojo.edge.membership.MembershipAnswers;

/**
 * {@code …/members}, {@code …/audit} and {@code …/membership}, of a community or of IPA.
 * Thread-safe.
 */
public final class ManageMembersHandler implements RequestStreamHandler {
  private static final String COMMUNITY = "/v1/communities/{community}";
  private static final String MEMBERS = COMMUNITY + "/members";
  private static final String MEMBERSHIP = COMMUNITY + "/membership";

  private final ManageMembers manageMembers;
  private final ReadAudit readAudit;
  private final HoldMembership holdMembership;
  private final InstantSource clock;
  private final HttpFunction function =
      HttpFunction.named("manage-members")
          .route("GET " + MEMBERS, ManageMembersRequest::list, this::list)
          .route("POST " + MEMBERS, ManageMembersRequest::invitation, this::invite)
          .route("PATCH " + MEMBERS + "/{member}", ManageMembersRequest::change, this::change)
          .route("DELETE " + MEMBERS + "/{member}", ManageMembersRequest::removal, this::remove)
          .route("GET " + COMMUNITY + "/audit", this::page, this::readAudit)
          .route("GET " + MEMBERSHIP, ManageMembersRequest::holder, this::find)
          .route("POST " + MEMBERSHIP, ManageMembersRequest::acceptance, this::accept)
          .build();

  public ManageMembersHandler() {
    this(System.getenv());
  }

  public ManageMembersHandler(Map<String, String> variables) {
    clock = InstantSource.system();
    var component =
        DaggerManageMembersComponent.factory().create(ManageMembersSettings.from(variables), clock);
    manageMembers = component.manageMembers();
    readAudit = component.readAudit();
    holdMembership = component.holdMembership();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse list(Right right) {
    return MemberAnswers.of(manageMembers.list(right));
  }

  private HttpResponse invite(ManageMembersRequest.Invited it) {
    return MemberAnswers.of(
        manageMembers.invite(it.right(), it.key(), it.post().role(), it.post().name()));
  }

  private HttpResponse change(ManageMembersRequest.Changed it) {
    return MemberAnswers.of(
        manageMembers.change(
            it.right(), it.version(), it.member(), it.post().role(), it.post().name()));
  }

  private HttpResponse remove(ManageMembersRequest.Removed it) {
    return MemberAnswers.of(manageMembers.remove(it.right(), it.version(), it.member()));
  }

  private Input<ReadAudit.Command> page(HttpRequest request) {
    return AuditRequest.page(request, clock.instant());
  }

  private HttpResponse readAudit(ReadAudit.Command command) {
    return AuditAnswers.of(command, readAudit.read(command));
  }

  private HttpResponse find(ManageMembersRequest.Holder it) {
    return MembershipAnswers.of(holdMembership.find(it.community(), it.person()));
  }

  private HttpResponse accept(ManageMembersRequest.Accepting it) {
    return MembershipAnswers.of(
        holdMembership.accept(it.community(), it.person(), it.key(), it.address()));
  }
}
