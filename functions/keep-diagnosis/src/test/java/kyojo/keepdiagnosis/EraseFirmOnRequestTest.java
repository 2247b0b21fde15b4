package kyojo.keepdiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.desk.Desk;
import kyojo.domain.desk.FirmChange;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.FirmFacts;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.erasure.EraseFirm;
import kyojo.domain.erasure.EraseFirmOnRequest;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.Access;
import kyojo.domain.membership.Role;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.audit.DynamoAuditTrail;
import kyojo.persistence.consent.DynamoConsents;
import kyojo.persistence.desk.DynamoConfirmations;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.persistence.inventory.DynamoInventoryStore;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.persistence.sharing.DynamoViewLinkStore;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import kyojo.testkit.Staff;
import org.junit.jupiter.api.Test;

/** A firm that has lost its receipt asks its community to be erased. */
class EraseFirmOnRequestTest {
  private final Instant now = Instant.now();

  private final LocalTables tables = LocalTables.fresh();
  private final RecordsTable records =
      new RecordsTable(tables.client(), tables.name("RecordsTable"));
  private final DiagnosisStore store = new DynamoDiagnosisStore(records);
  private final KeysetStore keys =
      KeysetStore.open(
          records, KeysSettings.local(tables.variables("KeepDiagnosis")), InstantSource.system());
  private final MemberNames names = MemberNames.with(new TenantCipher(keys));
  private final AuditTrail trail = new DynamoAuditTrail(records, names);
  private final DynamoRosterStore rosters = new DynamoRosterStore(records, names);
  private final EraseFirmOnRequest onRequest =
      new EraseFirmOnRequest(
          new Access(rosters),
          trail,
          new EraseFirm(
              store,
              new DynamoViewLinkStore(records),
              new DynamoInventoryStore(records),
              new FirmFacts(
                  store,
                  List.of(new DynamoConsents(records), new DynamoConfirmations(records, names)),
                  () -> now),
              () -> now),
          () -> now);
  private final Samples.Stored stored = Samples.store(store, Profile.EMPTY, Duration.ofDays(400));

  EraseFirmOnRequestTest() {
    keys.create(Samples.COMMUNITY);
    rosters.replace(Staff.roster(Samples.COMMUNITY));
  }

  @Test
  void anOwnerErasesItAndTheTrailTells() {
    Samples.Stored other = Samples.store(store, Profile.EMPTY, Duration.ofDays(400));

    assertThat(erase(person("owner-1"))).isEqualTo(FirmChange.DONE);

    assertThat(store.all(Samples.COMMUNITY, stored.diagnosis().firm()).sealed()).isEmpty();
    assertThat(store.all(Samples.COMMUNITY, other.diagnosis().firm()).sealed()).hasSize(1);
    assertThat(entries())
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.action()).isEqualTo(AuditAction.FIRM_ERASED);
          assertThat(entry.subject()).isEqualTo(stored.diagnosis().firm().value());
        });
    assertThat(erase(person("owner-1"))).isEqualTo(FirmChange.UNKNOWN);
    assertThat(entries()).as("of a firm that is not there").hasSize(1);
  }

  @Test
  void nobodyElseMay() {
    for (Person person : List.of(person("staff-1"), person("lecturer-1"), person("stranger"))) {
      assertThat(erase(person)).isEqualTo(FirmChange.DENIED);
    }
    assertThat(
            onRequest.erase(
                new Desk.Caller(
                    new CommunityId("00000000000000000000000002"), person("owner-1"), "192.0.2.1"),
                stored.diagnosis().firm()))
        .isEqualTo(FirmChange.DENIED);
    assertThat(store.all(Samples.COMMUNITY, stored.diagnosis().firm()).sealed()).hasSize(1);
    assertThat(entries()).isEmpty();
  }

  private FirmChange erase(Person person) {
    return onRequest.erase(
        new Desk.Caller(Samples.COMMUNITY, person, "192.0.2.1"), stored.diagnosis().firm());
  }

  private static Person person(String subject) {
    return Staff.member(subject, Role.STAFF).person();
  }

  private List<AuditEntry> entries() {
    return trail.page(Samples.COMMUNITY, Keys.month(now), Optional.empty(), 10).stream()
        .map(AuditTrail.Placed::entry)
        .toList();
  }
}
