package kyojo.edge.community;

import java.util.List;
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.community.ManageCommunities.Result;
import kyojo.domain.community.ReviewCommunities;
import kyojo.edge.EntityTag;
import kyojo.edge.HttpResponse;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.RequestViolation;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** What IPA is answered about communities. */
public final class SettingsAnswers {
  private static final Pointer NOTICE = Pointer.ROOT.member(DraftJson.PRIVACY_NOTICE);

  private SettingsAnswers() {}

  public static HttpResponse of(Result result) {
    return switch (result) {
      case Result.Opened opened -> opened(opened);
      case Result.Changed(var settings) ->
          tagged(HttpResponse.json(200, out -> SettingsJson.write(out, settings)), settings);
      case Result.OwnerInvited(var invitation) ->
          HttpResponse.json(201, out -> SettingsJson.write(out, invitation));
      case Result.Denied() -> Problem.of(ProblemCode.FORBIDDEN).response();
      case Result.Unknown() -> Problem.of(ProblemCode.NOT_FOUND).response();
      case Result.Stale() -> Problem.of(ProblemCode.STALE).response();
      case Result.NoticeUnknown() -> noticeUnknown().response();
      case Result.TooMany() -> Problem.of(ProblemCode.LIMIT_REACHED).response();
      case Result.KeyReused() -> Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED).response();
      case Result.Erased() -> Problem.of(ProblemCode.ERASED).response();
    };
  }

  private static HttpResponse opened(Result.Opened opened) {
    var answer =
        HttpResponse.json(
            201,
            out -> {
              SettingsJson.write(out, opened.settings());
              out.object("ownerInvitation", i -> SettingsJson.write(i, opened.invitation()));
            });
    String id = opened.settings().community().id().value();
    return tagged(answer, opened.settings()).with("location", "/v1/communities/" + id);
  }

  public static HttpResponse of(ReviewCommunities.Result result) {
    return switch (result) {
      case ReviewCommunities.Result.Shown(var reviewed) ->
          tagged(
              HttpResponse.json(200, out -> SettingsJson.write(out, reviewed)),
              reviewed.settings());
      case ReviewCommunities.Result.Listed(var page) ->
          HttpResponse.json(200, out -> SettingsJson.write(out, page));
      case ReviewCommunities.Result.Denied() -> Problem.of(ProblemCode.FORBIDDEN).response();
      case ReviewCommunities.Result.Unknown() -> Problem.of(ProblemCode.NOT_FOUND).response();
    };
  }

  private static HttpResponse tagged(HttpResponse answer, CommunitySettings settings) {
    return answer.with("etag", EntityTag.text(settings.version()));
  }

  private static Problem noticeUnknown() {
    return Problem.invalid(List.of(Violation.at(NOTICE, RequestViolation.NOTICE_UNKNOWN)));
  }
}
