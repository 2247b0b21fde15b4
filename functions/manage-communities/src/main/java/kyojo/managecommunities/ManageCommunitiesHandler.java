package kyojo.managecommunities;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import kyojo.domain.closing.AskClosing;
import kyojo.domain.closing.Caller;
import kyojo.domain.closing.Office;
import kyojo.domain.community.ManageCommunities;
import kyojo.domain.community.ReviewCommunities;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.closing.ClosingAnswer;
import kyojo.edge.closing.ClosingRequest;
import kyojo.edge.community.SettingsAnswers;

/** {@code /v1/communities} for IPA: opened, kept, and asked or confirmed to close. Thread-safe. */
public final class ManageCommunitiesHandler implements RequestStreamHandler {
  private static final String CLOSING = "/v1/communities/{community}/closing-request";

  private final ManageCommunities manage;
  private final ReviewCommunities review;
  private final AskClosing askClosing;
  private final HttpFunction function =
      HttpFunction.named("manage-communities")
          .route("GET /v1/community-settings", ManageCommunitiesRequest::list, this::list)
          .route("POST /v1/communities", ManageCommunitiesRequest::opening, this::open)
          .route(
              "PATCH /v1/communities/{community}", ManageCommunitiesRequest::change, this::change)
          .route(
              "GET /v1/communities/{community}/settings", ManageCommunitiesRequest::one, this::show)
          .route(
              "POST /v1/communities/{community}/owner-invitations",
              ManageCommunitiesRequest::invitation,
              this::inviteOwner)
          .route("GET " + CLOSING, ManageCommunitiesHandler::ofIpa, this::showClosing)
          .route("POST " + CLOSING, ManageCommunitiesHandler::ofIpa, this::askClosing)
          .route("DELETE " + CLOSING, ManageCommunitiesHandler::ofIpa, this::takeClosingBack)
          .route(
              "POST " + CLOSING + "/confirmation",
              request -> ClosingRequest.confirmation(request, Office.IPA),
              this::confirmClosing)
          .build();

  public ManageCommunitiesHandler() {
    this(System.getenv());
  }

  public ManageCommunitiesHandler(Map<String, String> variables) {
    var component =
        DaggerManageCommunitiesComponent.factory()
            .create(ManageCommunitiesSettings.from(variables), InstantSource.system());
    manage = component.manageCommunities();
    review = component.reviewCommunities();
    askClosing = component.askClosing();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse list(ManageCommunitiesRequest.Listing wanted) {
    return SettingsAnswers.of(review.list(wanted.caller(), wanted.after(), wanted.limit()));
  }

  private HttpResponse open(ManageCommunitiesRequest.Opening o) {
    return SettingsAnswers.of(manage.open(o.caller(), o.key(), o.draft(), o.owner()));
  }

  private HttpResponse change(ManageCommunitiesRequest.Change c) {
    return SettingsAnswers.of(manage.change(c.caller(), c.community(), c.version(), c.change()));
  }

  private HttpResponse show(ManageCommunitiesRequest.One one) {
    return SettingsAnswers.of(review.show(one.caller().person(), one.community()));
  }

  private HttpResponse inviteOwner(ManageCommunitiesRequest.Invitation i) {
    return SettingsAnswers.of(manage.inviteOwner(i.caller(), i.community(), i.key(), i.owner()));
  }

  private static Input<Caller> ofIpa(HttpRequest request) {
    return ClosingRequest.plain(request, Office.IPA);
  }

  private HttpResponse showClosing(Caller caller) {
    return ClosingAnswer.of(askClosing.show(caller), caller);
  }

  private HttpResponse askClosing(Caller caller) {
    return ClosingAnswer.of(askClosing.ask(caller), caller);
  }

  private HttpResponse takeClosingBack(Caller caller) {
    return ClosingAnswer.of(askClosing.takeBack(caller), caller);
  }

  private HttpResponse confirmClosing(ClosingRequest.Confirmation asked) {
    var outcome = askClosing.confirm(asked.caller(), asked.withoutWaiting());
    return ClosingAnswer.of(outcome, asked.caller());
  }
}
