package kyojo.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.audit.AuditTrail.Placed;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.MemberId;
import kyojo.domain.membership.Role;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.names.MemberNames;
import kyojo.testkit.LocalTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DynamoAuditTrailTest {
  /** Eleven in the evening in London is the next month in Japan. */
  private static final Instant TIME = Instant.parse("2026-11-30T23:00:00Z");

  private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final RecordsTable RECORDS =
      new RecordsTable(TABLES.client(), TABLES.name("RecordsTable"));
  private static final KeysetStore KEYS =
      KeysetStore.open(
          RECORDS, KeysSettings.local(TABLES.variables("ManageMembers")), InstantSource.system());
  private static final AuditTrail TRAIL =
      new DynamoAuditTrail(RECORDS, MemberNames.with(new TenantCipher(KEYS)));

  private final CommunityId community = new CommunityId(member().value());

  @BeforeEach
  void makeKeys() {
    KEYS.create(community);
  }

  @Test
  void givesBackWhatWasAddedNewestFirst() {
    List<AuditEntry> entries =
        IntStream.range(0, 5).mapToObj(i -> entry(TIME.plus(Duration.ofMinutes(i)))).toList();
    entries.forEach(entry -> TRAIL.add(community, entry));

    assertThat(entries(DECEMBER, Optional.empty(), 10)).isEqualTo(entries.reversed());
    assertThat(entries(YearMonth.of(2026, 11), Optional.empty(), 10)).isEmpty();
    assertThat(TRAIL.page(new CommunityId(member().value()), DECEMBER, Optional.empty(), 10))
        .isEmpty();
  }

  @Test
  void goesOnWhereAPageEnded() {
    var all = new ArrayList<AuditEntry>();
    // All at the same moment: no place in the trail is taken twice.
    IntStream.range(0, 7).forEach(i -> TRAIL.add(community, entry(TIME)));
    Optional<String> before = Optional.empty();
    for (int page = 0; page < 4; page++) {
      List<Placed> placed = TRAIL.page(community, DECEMBER, before, 2);
      placed.forEach(p -> all.add(p.entry()));
      before = Optional.of(placed.getLast().place());
    }

    assertThat(all).hasSize(7);
    assertThat(entries(DECEMBER, before, 2)).isEmpty();
  }

  private List<AuditEntry> entries(YearMonth month, Optional<String> before, int limit) {
    return TRAIL.page(community, month, before, limit).stream().map(Placed::entry).toList();
  }

  private static AuditEntry entry(Instant at) {
    return new AuditEntry(
        at, member(), Role.OWNER, "山田", AuditAction.MEMBER_INVITED, member().value(), "192.0.2.1");
  }

  private static MemberId member() {
    return new Derivation(CommunityId.IPA, "test", IdempotencyKey.random())
        .invitationKey()
        .member();
  }
}
