package kyojo.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kyojo.domain.Stage;
import kyojo.domain.desk.Confirmation;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.diagnosis.Succession;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.identity.Receipt;
import kyojo.domain.origin.IssuedCode;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.persistence.desk.DynamoConfirmations;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.persistence.origin.DynamoOriginCodeStore;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import kyojo.testkit.Staff;

/**
 * Communities with staff and firms that do not exist, put there by the product's own stores: what
 * firms left within fourteen months. Every third firm came back, three of four say who they are,
 * half agreed that staff see it, half came with a code, one of seven is known to staff.
 */
@SuppressWarnings("SystemOut") // The terminal is this program's user interface.
final class Firms {
  private static final int WRITERS = 4;
  private static final int DAYS = 425;
  static final int KEPT_DAYS = 1095;
  static final OriginCode SEMINAR = new OriginCode("BENCH001");
  static final OriginCode INVITATION = new OriginCode("BENCH002");

  private final DynamoCommunities communities;
  private final DynamoRosterStore rosters;
  private final DynamoOriginCodeStore codes;
  private final DynamoConfirmations confirmations;
  private final DiagnosisStore diagnoses;
  private final KeysetStore keys;
  private final Succession succession;
  private final Instant now = Instant.now();
  private final AtomicInteger left = new AtomicInteger();

  Firms(LocalTables tables) {
    var records = new RecordsTable(tables.client(), tables.name("RecordsTable"));
    communities =
        new DynamoCommunities(tables.client(), tables.name("ReferenceTable"), Stage.DEVELOPMENT);
    codes = new DynamoOriginCodeStore(records);
    keys =
        KeysetStore.open(
            records, KeysSettings.from(tables.variables("CloseCommunity")), InstantSource.system());
    var cipher = new TenantCipher(keys);
    rosters = new DynamoRosterStore(records, MemberNames.with(cipher));
    confirmations = new DynamoConfirmations(records, MemberNames.with(cipher));
    diagnoses = new DynamoDiagnosisStore(records, cipher);
    succession = new Succession(diagnoses);
  }

  /** Diagnoses that were left so far. */
  int diagnoses() {
    return left.get();
  }

  KeysetStore keys() {
    return keys;
  }

  /** Opens communities and lets firms leave something in each. */
  void fill(List<CommunityId> tenants, int firmsEach) throws InterruptedException {
    long start = System.nanoTime();
    int before = left.get();
    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
      await(tenants.stream().<Future<?>>map(id -> writers.submit(() -> open(id))).toList());
      await(
          tenants.stream()
              .flatMap(id -> IntStream.range(0, firmsEach).mapToObj(n -> new Place(id, n)))
              .<Future<?>>map(place -> writers.submit(() -> leave(place)))
              .toList());
    }
    System.out.printf(
        Locale.ROOT,
        "%,d communities with %,d firms each: %,d diagnoses stored in %.0f s%n",
        tenants.size(),
        firmsEach,
        left.get() - before,
        (System.nanoTime() - start) / 1e9);
  }

  private static void await(List<Future<?>> all) throws InterruptedException {
    try {
      for (Future<?> one : all) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a firm could not be stored", e.getCause());
    }
  }

  private void open(CommunityId id) {
    communities.put(Samples.community(id, "ためしの地域", "27"));
    keys.create(id);
    rosters.replace(Staff.roster(id));
    codes.put(code(id, SEMINAR, Origin.SEMINAR));
    codes.put(code(id, INVITATION, Origin.INVITATION));
  }

  private IssuedCode code(CommunityId community, OriginCode code, Origin origin) {
    Instant begin = now.minus(Duration.ofDays(DAYS)).truncatedTo(ChronoUnit.SECONDS);
    var terms = new IssuedCode.Terms(origin, "ためし", begin, begin.plus(Duration.ofDays(KEPT_DAYS)));
    return new IssuedCode(community, code, terms, begin, Optional.empty());
  }

  private record Place(CommunityId community, int number) {}

  private void leave(Place place) {
    var random = new Random(place.community().value().hashCode() * 31L + place.number());
    CommunityId community = place.community();
    Receipt receipt = new Derivation(community, "bench", IdempotencyKey.random()).receipt();
    Instant at = now.minus(Duration.ofMinutes(1L + random.nextInt(60 * 24 * DAYS)));
    int times = 1 + (place.number() % 3 == 0 ? 1 + random.nextInt(2) : 0);
    for (int time = 0; time < times && at.isBefore(now); time++) {
      var sheet = new Sheet(random, community, receipt, place.number());
      diagnoses.add(sheet.at(at), receipt.secret().hash());
      left.incrementAndGet();
      at = at.plus(Duration.ofDays(60 + random.nextInt(150)));
    }
    if (times > 1) {
      succession.settle(community, receipt.firm());
    }
    if (place.number() % 7 == 0) {
      var known = new Confirmation(new MemberId("0".repeat(26)), "ためしの職員", now);
      confirmations.put(community, receipt.firm(), known, now.plus(Duration.ofDays(KEPT_DAYS)));
    }
  }
}
