package kyojo.drill;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kyojo.domain.Stage;
import kyojo.domain.Tombstone;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.domain.inventory.InventoryStore.Sealed;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.domain.sharing.ViewLink;
import kyojo.domain.sharing.ViewLinkStore;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.audit.DynamoAuditTrail;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.persistence.consent.DynamoConsents;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.persistence.incident.DynamoIncidentStore;
import kyojo.persistence.inventory.DynamoInventoryStore;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.persistence.sharing.DynamoViewLinkStore;
import kyojo.testkit.Incidents;
import kyojo.testkit.Inventories;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import kyojo.testkit.Samples.Stored;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A tenant with a bit of everything, put there by the stores, by a seed. */
final class Tenant {
  static final CommunityId COMMUNITY = Samples.COMMUNITY;
  static final Person FIRST = new Person("https://issuer.example", "first");
  static final Person SECOND = new Person("https://issuer.example", "second");
  static final Person STAFF = new Person("https://issuer.example", "staff");
  static final Person IPA = new Person("https://issuer.example", "ipa");
  private static final CommunityId OTHER = new CommunityId("00000000000000000000000002");

  private final LocalTables tables;
  private final RecordsTable records;
  private final KeysetStore keys;
  private final Random random;

  private Tenant(LocalTables tables, long seed) {
    this.tables = tables;
    this.records = new RecordsTable(tables.client(), tables.name("RecordsTable"));
    this.keys =
        KeysetStore.open(
            records, KeysSettings.from(tables.variables("CloseCommunity")), InstantSource.system());
    this.random = new Random(seed);
  }

  static Tenant fill(LocalTables tables, long seed, int firms) {
    var tenant = new Tenant(tables, seed);
    new DynamoCommunities(tables.client(), tables.name("ReferenceTable"), Stage.DEVELOPMENT)
        .put(Samples.community(COMMUNITY, "ためしの地域", "27"));
    List.of(COMMUNITY, OTHER, CommunityId.IPA).forEach(tenant.keys::create);
    tenant.staff();
    for (int i = 0; i < firms; i++) {
      tenant.firm();
    }
    tenant.trail(COMMUNITY);
    tenant.trail(OTHER);
    return tenant;
  }

  /** The partition keys of a tenant's items, by a Scan, which only a test may. */
  List<Map<String, AttributeValue>> dump(CommunityId community) {
    return tables.client().scanPaginator(scan -> scan.tableName(records.name())).items().stream()
        .filter(item -> text(item, "pk").startsWith("T#" + community.value() + "#"))
        .toList();
  }

  static String text(Map<String, AttributeValue> item, String name) {
    return requireNonNull(item.get(name)).s();
  }

  List<Map<String, AttributeValue>> dumpOther() {
    return dump(OTHER);
  }

  KeysetStore keys() {
    return keys;
  }

  TenantCipher cipher() {
    return new TenantCipher(keys);
  }

  MemberNames names() {
    return MemberNames.with(cipher());
  }

  RecordsTable records() {
    return records;
  }

  LocalTables tables() {
    return tables;
  }

  /** One more firm with what it may have. */
  Stored firm() {
    var diagnoses = new DynamoDiagnosisStore(records, cipher());
    Stored stored = Samples.store(diagnoses, Profile.EMPTY, identity(), Duration.ofDays(400));
    var firm = stored.receipt().firm();
    Instant now = Instant.now();
    Instant forgotten = Tombstone.forgottenAt(now);
    for (int more = random.nextInt(3); more > 0; more--) {
      Samples.another(
          diagnoses,
          stored,
          Samples.submission(Profile.EMPTY),
          now.minus(Duration.ofDays(random.nextInt(380))));
    }
    if (random.nextInt(3) == 0) {
      link(stored);
    }
    if (random.nextInt(3) == 0) {
      new DynamoConsents(records)
          .set(COMMUNITY, firm, new IdentityConsent(true, "w-1", now), forgotten);
    }
    if (random.nextInt(3) == 0) {
      list(stored);
    }
    if (random.nextInt(3) == 0) {
      report();
    }
    if (random.nextInt(4) == 0) {
      diagnoses.eraseFirm(COMMUNITY, firm, forgotten);
      new DynamoConsents(records).erase(COMMUNITY, firm, forgotten);
      diagnoses
          .all(COMMUNITY, firm)
          .openedBy(stored.receipt())
          .forEach(d -> diagnoses.erase(d, forgotten));
    }
    return stored;
  }

  private Identity identity() {
    return random.nextBoolean()
        ? Identity.EMPTY
        : new Identity(
            Optional.of("株式会社ためし" + random.nextInt(1000)),
            Optional.of("山田"),
            Optional.empty(),
            Optional.of("本社だけ"));
  }

  private void link(Stored stored) {
    var diagnosis = stored.diagnosis();
    var key =
        new Derivation(COMMUNITY, "test", IdempotencyKey.random())
            .viewKey(diagnosis.firm(), diagnosis.id());
    var link =
        new ViewLink(
            key.link(),
            COMMUNITY,
            diagnosis.firm(),
            diagnosis.id(),
            diagnosis.submittedAt(),
            Instant.now().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS));
    var links = new DynamoViewLinkStore(records);
    links.add(new ViewLinkStore.Sealed(link, key.secret().hash()));
    if (random.nextBoolean()) {
      links.revoke(link, Tombstone.forgottenAt(Instant.now()));
    }
  }

  private void list(Stored stored) {
    var lists = new DynamoInventoryStore(records, cipher());
    var origin = random.nextBoolean() ? Origin.OPEN : Origin.SEMINAR;
    var list = Inventories.first(COMMUNITY, stored.receipt().firm(), origin, Instant.now());
    lists.add(new Sealed(list, stored.receipt().secret().hash(), Optional.empty()));
    if (random.nextInt(4) == 0) {
      lists.erase(COMMUNITY, list.firm(), Tombstone.forgottenAt(Instant.now()));
    }
  }

  private void report() {
    var reports = new DynamoIncidentStore(records, cipher());
    Instant at = Instant.now().minus(Duration.ofDays(random.nextInt(380)));
    Incidents.Reported reported = Incidents.report(COMMUNITY, at);
    reports.open(reported.version(), reported.opened(), Incidents.CONTACT);
    IncidentCase next = Incidents.more(reported.opened(), 0, 1, 0);
    reports.add(Incidents.message(next, "電話をください。", at), next);
    if (random.nextInt(3) == 0) {
      reports.beginErasing(next);
      reports.erase(next, Tombstone.forgottenAt(Instant.now()));
    }
  }

  private void staff() {
    var rosters = new DynamoRosterStore(records, names());
    rosters.replace(
        new Roster(
            COMMUNITY,
            1,
            List.of(
                member(FIRST, Role.OWNER), member(SECOND, Role.OWNER), member(STAFF, Role.STAFF)),
            List.of()));
    rosters.replace(new Roster(OTHER, 1, List.of(member(FIRST, Role.OWNER)), List.of()));
    rosters.replace(new Roster(CommunityId.IPA, 1, List.of(member(IPA, Role.IPA)), List.of()));
  }

  private static Member member(Person person, Role role) {
    return new Member(id(), role, "山田", Instant.parse("2026-11-01T00:00:00Z"), person);
  }

  private static MemberId id() {
    return new Derivation(COMMUNITY, "test", IdempotencyKey.random()).invitationKey().member();
  }

  private void trail(CommunityId community) {
    var trail = new DynamoAuditTrail(records, names());
    for (int i = 0; i < 5; i++) {
      Instant at = Instant.now().minus(Duration.ofDays(1 + random.nextInt(1000)));
      trail.add(
          community,
          new AuditEntry(at, id(), Role.OWNER, "山田", AuditAction.MEMBER_INVITED, "x", "192.0.2.1"));
    }
  }
}
