package kyojo.domain.community;

import java.util.List;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.identity.CommunityId;

/** All that IPA says of a community; see {@link Community}, which it becomes. */
public record CommunityDraft(
    String name,
    String region,
    List<Prefecture> prefectures,
    String introduction,
    Colour colour,
    Community.Contact contact,
    List<Helpline> helplines,
    List<String> offers,
    String privacyNotice,
    Quota quota) {

  /** What a community says of itself now. */
  public static CommunityDraft of(Community community) {
    return new CommunityDraft(
        community.name(),
        community.region(),
        community.prefectures(),
        community.introduction(),
        community.colour(),
        community.contact(),
        community.helplines(),
        community.offers(),
        community.privacyNotice(),
        community.quota());
  }

  /** The community that says so. */
  public Community as(CommunityId id, boolean sample) {
    return new Community(
        id,
        name,
        region,
        prefectures,
        sample,
        introduction,
        colour,
        contact,
        helplines,
        offers,
        privacyNotice,
        quota);
  }
}
