package kyojo.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.audit.DynamoAuditTrail;
import kyojo.persistence.closing.DynamoClosingStore;
import kyojo.persistence.closing.DynamoTenantItems;
import kyojo.persistence.closing.OpenedItems;
import kyojo.persistence.community.DynamoCommunityStore;
import kyojo.persistence.community.StoredProfile;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import kyojo.testkit.Staff;

/** Two owners who close the community, step by step as their page does, at a clock of their own. */
final class Closer {
  /** Made for this alone. */
  static final String IDENTITY =
      "AGE-SECRET-KEY-1363LHGQEA2Y5A6QZZQ48M2HJ4QHR044YWEJRSTEKT09GD5HRFAPSVENAK7";

  private static final Recipient RECIPIENT =
      new Recipient("age1avdav0qyzys9v9y03wwclvyejd9nxefvs0d2e7ddktpzj5q29u8q5kjwyv");
  private static final Member FIRST = Staff.member("owner-1", Role.OWNER);
  private static final Member SECOND = Staff.member("owner-2", Role.OWNER);
  private static final int STEPS_MAX = 1_000;

  private final CarryOutClosing carryOut;
  private final ClosingStore store;
  private Instant now = Instant.now();

  /** The community's staff become these two, and have agreed a week ago. */
  Closer(LocalTables tables) {
    var records = new RecordsTable(tables.client(), tables.name("RecordsTable"));
    String reference = tables.name("ReferenceTable");
    var communities = new DynamoCommunityStore(tables.client(), reference);
    var settings = KeysSettings.from(tables.variables("CloseCommunity"));
    var keys = KeysetStore.open(records, settings, InstantSource.system());
    var cipher = new TenantCipher(keys);
    var names = MemberNames.with(cipher);
    var rosters = new DynamoRosterStore(records, names);
    var trail = new DynamoAuditTrail(records, names);
    var items =
        new DynamoTenantItems(
            records, new StoredProfile(tables.client(), reference), new OpenedItems(cipher));
    store = new DynamoClosingStore(records, names);
    carryOut =
        new CarryOutClosing(
            communities, store, rosters, items, new AgeSealing(), keys, trail, () -> now);
    rosters.replace(new Roster(Samples.COMMUNITY, 2, List.of(FIRST, SECOND), List.of()));
    var ask = new AskClosing(communities, store, rosters, trail, () -> now);
    shown(ask.ask(caller(FIRST)));
    shown(ask.confirm(caller(SECOND), false));
    pass(Duration.ofDays(7));
  }

  void pass(Duration duration) {
    now = now.plus(duration);
  }

  /** Makes the archive. */
  Closing export() {
    shown(step(new Step.Export(RECIPIENT)));
    return goOn(Phase.EXPORTED);
  }

  /** Proves that the archive opens, and goes on until nothing is left. */
  Closing erase(ArchiveFile.Opened archive) {
    shown(step(new Step.Erase(archive.proof())));
    return goOn(Phase.ERASED);
  }

  /** The file that the page makes of the parts. */
  byte[] file(Archive archive) {
    return ArchiveFile.write(
        part(archive.contents().orElseThrow()), archive.parts().stream().map(this::part).toList());
  }

  private byte[] part(Archive.Part part) {
    return store.findPart(Samples.COMMUNITY, part.digest()).orElseThrow().bytes();
  }

  private Closing goOn(Phase end) {
    for (int step = 0; step < STEPS_MAX; step++) {
      Closing closing = shown(step(new Step.GoOn()));
      if (closing.phase() == end) {
        return closing;
      }
      // Erasing waits until no instance remembers a member.
      pass(Duration.ofSeconds(5));
    }
    throw new IllegalStateException("never " + end);
  }

  private Outcome step(Step step) {
    return carryOut.step(caller(FIRST), step);
  }

  private static Caller caller(Member member) {
    return new Caller(Samples.COMMUNITY, member.person(), Office.COMMUNITY, "192.0.2.7");
  }

  private static Closing shown(Outcome outcome) {
    if (outcome instanceof Outcome.Shown(var closing)) {
      return closing.orElseThrow();
    }
    throw new IllegalStateException("the closing is answered " + outcome);
  }
}
