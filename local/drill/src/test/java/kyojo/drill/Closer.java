package kyojo.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kyojo.archive.AgeSealing;
import kyojo.archive.ArchiveFile;
import kyojo.domain.closing.Archive;
import kyojo.domain.closing.AskClosing;
import kyojo.domain.closing.Caller;
import kyojo.domain.closing.CarryOutClosing;
import kyojo.domain.closing.CarryOutClosing.Step;
import kyojo.domain.closing.Closing;
import kyojo.domain.closing.ClosingStore;
import kyojo.domain.closing.Office;
import kyojo.domain.closing.Outcome;
import kyojo.domain.closing.Phase;
import kyojo.domain.closing.Recipient;
import kyojo.domain.community.TenantKeys;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Person;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.audit.DynamoAuditTrail;
import kyojo.persistence.closing.DynamoClosingStore;
import kyojo.persistence.closing.DynamoTenantItems;
import kyojo.persistence.closing.OpenedItems;
import kyojo.persistence.community.DynamoCommunityStore;
import kyojo.persistence.community.StoredProfile;
import kyojo.persistence.membership.DynamoRosterStore;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Closes a tenant as the page does, at a clock that the test moves. */
final class Closer {
  static final String IDENTITY =
      "AGE-SECRET-KEY-1363LHGQEA2Y5A6QZZQ48M2HJ4QHR044YWEJRSTEKT09GD5HRFAPSVENAK7";
  static final Recipient RECIPIENT =
      new Recipient("age1avdav0qyzys9v9y03wwclvyejd9nxefvs0d2e7ddktpzj5q29u8q5kjwyv");
  private static final int STEPS_MAX = 500;

  final AskClosing ask;
  final CarryOutClosing carryOut;
  final AtomicInteger keysDestroyed = new AtomicInteger();
  private final ClosingStore store;
  private Instant now = Instant.now();

  Closer(Tenant tenant, DynamoDbClient client) {
    var records = new RecordsTable(client, tenant.records().name());
    String reference = tenant.tables().name("ReferenceTable");
    var communities = new DynamoCommunityStore(client, reference);
    var names = tenant.names();
    var rosters = new DynamoRosterStore(records, names);
    var trail = new DynamoAuditTrail(records, names);
    store = new DynamoClosingStore(records, names);
    ask = new AskClosing(communities, store, rosters, trail, () -> now);
    carryOut =
        new CarryOutClosing(
            communities,
            store,
            rosters,
            new DynamoTenantItems(
                records, new StoredProfile(client, reference), new OpenedItems(tenant.cipher())),
            new AgeSealing(),
            counted(tenant.keys()),
            trail,
            () -> now);
  }

  private TenantKeys counted(TenantKeys keys) {
    return new TenantKeys() {
      @Override
      public void create(CommunityId community) {
        keys.create(community);
      }

      @Override
      public void rotate(CommunityId community) {
        keys.rotate(community);
      }

      @Override
      public void destroy(CommunityId community) {
        keysDestroyed.incrementAndGet();
        keys.destroy(community);
      }
    };
  }

  static Caller owner(Person person) {
    return new Caller(Tenant.COMMUNITY, person, Office.COMMUNITY, "192.0.2.7");
  }

  static Caller ipa() {
    return new Caller(Tenant.COMMUNITY, Tenant.IPA, Office.IPA, "192.0.2.8");
  }

  void pass(Duration duration) {
    now = now.plus(duration);
  }

  /** Two owners agree, and the days of waiting pass. */
  void agree() {
    shown(ask.ask(owner(Tenant.FIRST)));
    shown(ask.confirm(owner(Tenant.SECOND), false));
    pass(Duration.ofDays(7));
  }

  /** Makes the archive. */
  Closing export() {
    shown(carryOut.step(owner(Tenant.FIRST), new Step.Export(RECIPIENT)));
    return goOn(Phase.EXPORTED);
  }

  /** Goes on until the phase is reached. */
  Closing goOn(Phase end) {
    for (int step = 0; step < STEPS_MAX; step++) {
      Closing closing = shown(carryOut.step(owner(Tenant.FIRST), new Step.GoOn()));
      if (closing.phase() == end) {
        return closing;
      }
      pass(Duration.ofSeconds(10));
    }
    throw new AssertionError("never " + end);
  }

  /** The file that the page makes of the parts. */
  byte[] download(Closing closing) {
    Archive archive = closing.archive().orElseThrow();
    return ArchiveFile.write(
        part(archive.contents().orElseThrow()), archive.parts().stream().map(this::part).toList());
  }

  ArchiveFile.Opened open(Closing closing) {
    return ArchiveFile.open(download(closing), IDENTITY);
  }

  Outcome erase(ArchiveFile.Opened archive) {
    return carryOut.step(owner(Tenant.FIRST), new Step.Erase(archive.proof()));
  }

  static Optional<Closing> shownIfAny(Outcome outcome) {
    return outcome instanceof Outcome.Shown(Optional<Closing> closing) ? closing : Optional.empty();
  }

  static Closing shown(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Shown.class);
    return ((Outcome.Shown) outcome).closing().orElseThrow();
  }

  private byte[] part(Archive.Part part) {
    return store.findPart(Tenant.COMMUNITY, part.digest()).orElseThrow().bytes();
  }
}
