package kyojo.local.member;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.InvitationKey;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.HoldMembership;
import kyojo.domain.membership.HoldMembership.Acceptance;
import kyojo.domain.membership.Role;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.audit.DynamoAuditTrail;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.stack.StartError;
import kyojo.testkit.LocalTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstMemberCommandTest {
  private static final Person FIRST = new Person("https://issuer.example", "first");
  private static final Pattern LINK =
      Pattern.compile("https://kyojo\\.example/ipa/join#invitation=([0-9A-Z.]+)");

  private final LocalTables tables = LocalTables.fresh();
  private final RecordsTable records =
      new RecordsTable(tables.client(), tables.name("RecordsTable"));
  private final Map<String, String> variables = new HashMap<>(tables.variables("ManageMembers"));
  private final KeysetStore keys = KeysetStore.open(records, settings(), InstantSource.system());
  private final MemberNames names = MemberNames.with(new TenantCipher(keys));
  private final DynamoRosterStore rosters = new DynamoRosterStore(records, names);
  private final HoldMembership membership =
      new HoldMembership(rosters, new DynamoAuditTrail(records, names), InstantSource.system());

  FirstMemberCommandTest() {
    variables.put("RECORDS_TABLE", records.name());
    variables.put("NAME", " 本郷 一子 ");
    variables.put("PAGES", "https://kyojo.example/");
  }

  @Test
  void oneWhoShowsTheLinkBecomesAMemberOfIpa() {
    keys.create(CommunityId.IPA);

    InvitationKey key = invited();

    assertThat(membership.accept(CommunityId.IPA, FIRST, key, "192.0.2.1"))
        .isInstanceOf(Acceptance.Joined.class);
    assertThat(membership.find(CommunityId.IPA, FIRST).orElseThrow())
        .satisfies(member -> assertThat(member.role()).isEqualTo(Role.IPA))
        .satisfies(member -> assertThat(member.name().text()).isEqualTo("本郷 一子"));
  }

  @Test
  void whereIpaHasAMemberNobodyIsInvited() {
    keys.create(CommunityId.IPA);
    membership.accept(CommunityId.IPA, FIRST, invited(), "192.0.2.1");
    var before = rosters.find(CommunityId.IPA);

    assertThatThrownBy(this::run).isInstanceOf(StartError.class).hasMessageContaining("already");

    assertThat(rosters.find(CommunityId.IPA)).isEqualTo(before);
  }

  @Test
  void aLaterLinkEndsAnEarlierOneThatNobodyUsed() {
    keys.create(CommunityId.IPA);
    InvitationKey lost = invited();
    InvitationKey next = invited();

    assertThat(membership.accept(CommunityId.IPA, FIRST, lost, "192.0.2.1"))
        .isInstanceOf(Acceptance.InvitationUnknown.class);
    assertThat(membership.accept(CommunityId.IPA, FIRST, next, "192.0.2.1"))
        .isInstanceOf(Acceptance.Joined.class);
  }

  @Test
  void ofManyAtOnceOneLinkIsLeft() {
    keys.create(CommunityId.IPA);

    IntStream.range(0, 4).parallel().forEach(_ -> invited());

    assertThat(rosters.find(CommunityId.IPA).orElseThrow().invitations()).hasSize(1);
  }

  @Test
  void withoutAKeyNothingIsStored() {
    assertThatThrownBy(this::run)
        .isInstanceOf(StartError.class)
        .hasMessageContaining("make rotate-keys COMMUNITY=" + CommunityId.IPA.value());

    assertThat(tables.count("RecordsTable")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "a\u0000b",
        "1234567890123456789012345678901234567890123456789012345678901"
      })
  void aNameThatIsNoneIsRefused(String name) {
    variables.put("NAME", name);

    assertThatThrownBy(this::run).isInstanceOf(StartError.class).hasMessageContaining("NAME");

    assertThat(tables.count("RecordsTable")).isZero();
  }

  private InvitationKey invited() {
    var link = LINK.matcher(run());
    assertThat(link.find()).isTrue();
    return InvitationKey.parse(link.group(1)).orElseThrow();
  }

  private String run() {
    var out = new ByteArrayOutputStream();
    FirstMemberCommand.run(variables, settings(), new PrintStream(out, true, UTF_8));
    return out.toString(UTF_8);
  }

  private KeysSettings settings() {
    return KeysSettings.local(tables.variables("ManageMembers"));
  }
}
