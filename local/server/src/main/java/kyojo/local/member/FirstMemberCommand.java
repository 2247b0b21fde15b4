package kyojo.local.member;

import java.io.PrintStream;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import kyojo.domain.Limits;
import kyojo.domain.community.NoKeys;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.InvitationKey;
import kyojo.domain.membership.Invitation;
import kyojo.domain.membership.InviteFirstMember;
import kyojo.persistence.DynamoClients;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.stack.StartError;

/**
 * {@code make first-ipa-member}: a link by which one person becomes IPA's first member. The
 * variables NAME and PAGES say what they are called and where the pages are; those of the tables
 * and the key are as for {@code make rotate-keys}.
 */
public final class FirstMemberCommand {
  private static final String ROUTE = "first-ipa-member";
  private static final DateTimeFormatter DATE = DateTimeFormatter.ISO_LOCAL_DATE;
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private FirstMemberCommand() {}

  /**
   * Invites them and prints the link, which is shown this once.
   *
   * @throws StartError where IPA has a member already, or no key yet, or a variable is wrong
   */
  public static void run(Map<String, String> variables, KeysSettings keys, PrintStream out) {
    String name = name(variables);
    InvitationKey key =
        new Derivation(CommunityId.IPA, ROUTE, IdempotencyKey.random()).invitationKey();
    Invitation invitation = invite(variables, keys, key, name);
    out.println("Invited as IPA's first member: " + name);
    out.println(
        "Whoever opens this link first and signs in takes the place, until the end of "
            + DATE.format(invitation.expiresAt().atZone(JAPAN).minusDays(1))
            + " in Japan. It is not shown again:");
    out.println(
        variables.getOrDefault("PAGES", "").strip().replaceFirst("/+$", "")
            + "/ipa/join#invitation="
            + key.text());
  }

  private static Invitation invite(
      Map<String, String> variables, KeysSettings keys, InvitationKey key, String name) {
    try (var client = DynamoClients.open(DynamoSettings.from(variables))) {
      var records = new RecordsTable(client, required(variables, "RECORDS_TABLE"));
      var names = MemberNames.open(records, keys, InstantSource.system());
      var invite =
          new InviteFirstMember(new DynamoRosterStore(records, names), InstantSource.system());
      return switch (invite.invite(key, name)) {
        case InviteFirstMember.Result.Invited(Invitation invitation) -> invitation;
        case InviteFirstMember.Result.NotTheFirst() ->
            throw new StartError(
                "IPA has a member already; its members invite each other on the pages.");
      };
    } catch (NoKeys e) {
      throw new StartError(
          "IPA has no key yet: run `make rotate-keys COMMUNITY="
              + CommunityId.IPA.value()
              + "` first.",
          e);
    }
  }

  private static String name(Map<String, String> variables) {
    String name = required(variables, "NAME").strip();
    if (name.codePointCount(0, name.length()) > Limits.MEMBER_NAME_CHARS_MAX
        || name.codePoints().anyMatch(Character::isISOControl)) {
      throw new StartError(
          "NAME has more than "
              + Limits.MEMBER_NAME_CHARS_MAX
              + " characters, or some that nobody sees.");
    }
    return name;
  }

  private static String required(Map<String, String> variables, String name) {
    String value = variables.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new StartError("The variable " + name + " is not set.");
    }
    return value;
  }
}
