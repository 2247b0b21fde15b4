package kyojo.edge.membership;

import kyojo.domain.membership.Invitation;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Roster;
import kyojo.edge.Times;
import kyojo.json.JsonOutput;

/** Members and invitations on the wire. Who they are at the issuer stays here. */
public final class MembershipJson {
  private MembershipJson() {}

  public static void write(JsonOutput out, Member member) {
    out.text("memberId", member.id().value())
        .text("role", member.role().name())
        .text("name", member.name().text())
        .text("since", Times.text(member.since()));
  }

  public static void write(JsonOutput out, Invitation invitation) {
    out.text("memberId", invitation.id().value())
        .text("role", invitation.role().name())
        .text("name", invitation.name().text())
        .text("createdAt", Times.text(invitation.createdAt()))
        .text("expiresAt", Times.text(invitation.expiresAt()));
  }

  public static void write(JsonOutput out, Roster roster) {
    out.objects("members", roster.members(), MembershipJson::write)
        .objects("invitations", roster.invitations(), MembershipJson::write);
  }
}
