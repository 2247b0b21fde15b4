package kyojo.managecommunities;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import kyojo.domain.community.ManageCommunities;
import kyojo.domain.community.ReviewCommunities;
import kyojo.edge.HttpFunction;
import kyojo.edge.HttpRequest;
import kyojo.edge.HttpResponse;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.community.SettingsAnswers;

/** {@code /v1/communities} for IPA, who opens and keeps them. Thread-safe. */
public final class ManageCommunitiesHandler implements RequestStreamHandler {
  private final ManageCommunities manage;
  private final ReviewCommunities review;
  private final HttpFunction function =
      HttpFunction.named("manage-communities")
          .route("GET /v1/community-settings", this::list)
          .route("POST /v1/communities", this::open)
          .route("PATCH /v1/communities/{community}", this::change)
          .route("GET /v1/communities/{community}/settings", this::show)
          .route("POST /v1/communities/{community}/owner-invitations", this::inviteOwner)
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
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    function.serve(event, answer, context);
  }

  private HttpResponse list(HttpRequest request) {
    return switch (ManageCommunitiesRequest.list(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var wanted) ->
          SettingsAnswers.of(review.list(wanted.caller(), wanted.after(), wanted.limit()));
    };
  }

  private HttpResponse open(HttpRequest request) {
    return switch (ManageCommunitiesRequest.opening(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var opening) ->
          SettingsAnswers.of(
              manage.open(opening.caller(), opening.key(), opening.draft(), opening.owner()));
    };
  }

  private HttpResponse change(HttpRequest request) {
    return switch (ManageCommunitiesRequest.change(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var c) ->
          SettingsAnswers.of(manage.change(c.caller(), c.community(), c.version(), c.change()));
    };
  }

  private HttpResponse show(HttpRequest request) {
    return switch (ManageCommunitiesRequest.one(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var one) ->
          SettingsAnswers.of(review.show(one.caller().person(), one.community()));
    };
  }

  private HttpResponse inviteOwner(HttpRequest request) {
    return switch (ManageCommunitiesRequest.invitation(request)) {
      case Input.Rejected(Problem problem) -> problem.response();
      case Input.Accepted(var i) ->
          SettingsAnswers.of(manage.inviteOwner(i.caller(), i.community(), i.key(), i.owner()));
    };
  }
}
