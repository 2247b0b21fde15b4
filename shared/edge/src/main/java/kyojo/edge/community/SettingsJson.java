package kyojo.edge.community;

import kyojo.domain.community.Community;
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.community.ManageCommunities.OwnerInvitation;
import kyojo.domain.community.ReviewCommunities.Page;
import kyojo.domain.community.ReviewCommunities.Reviewed;
import kyojo.domain.identity.CommunityId;
import kyojo.edge.Times;
import kyojo.json.JsonOutput;

/** What IPA alone is shown of communities. */
public final class SettingsJson {
  private SettingsJson() {}

  public static void write(JsonOutput out, CommunitySettings settings) {
    Community community = settings.community();
    CommunityJson.writeSummary(out, community);
    CommunityJson.writeProfile(out, community);
    out.text("privacyNotice", community.privacyNotice())
        .object(
            "quota",
            quota ->
                quota
                    .number("submissionsPerMinute", community.quota().submissionsPerMinute())
                    .number("submissionsPerDay", community.quota().submissionsPerDay()))
        .text("state", settings.state().name())
        .text("openedAt", Times.text(settings.openedAt()))
        .number("version", settings.version());
  }

  public static void write(JsonOutput out, Reviewed reviewed) {
    write(out, reviewed.settings());
    writeKeepers(out, reviewed);
  }

  public static void write(JsonOutput out, Page page) {
    out.objects("communities", page.communities(), SettingsJson::writeLine)
        .text("nextCursor", page.next().map(CommunityId::value));
  }

  private static void writeLine(JsonOutput out, Reviewed reviewed) {
    CommunityJson.writeSummary(out, reviewed.settings().community());
    out.text("state", reviewed.settings().state().name())
        .text("openedAt", Times.text(reviewed.settings().openedAt()));
    writeKeepers(out, reviewed);
  }

  private static void writeKeepers(JsonOutput out, Reviewed reviewed) {
    out.number("owners", reviewed.owners())
        .text("ownerInvitedUntil", reviewed.invitedUntil().map(Times::text));
  }

  /** The key is shown this once. */
  public static void write(JsonOutput out, OwnerInvitation invitation) {
    out.text("invitation", invitation.key().text())
        .text("name", invitation.name())
        .text("expiresAt", Times.text(invitation.expiresAt()));
  }
}
