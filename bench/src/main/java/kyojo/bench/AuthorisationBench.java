package kyojo.bench;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kyojo.domain.Limits;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.Access;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.CachedRosters;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import kyojo.testkit.Staff;

/**
 * What it costs to find the membership and the role of a person whose token was checked, in a
 * community with as many members as there may be.
 */
@SuppressWarnings("SystemOut") // The terminal is this program's user interface.
final class AuthorisationBench {
  private static final int WARM_UP = 20_000;
  private static final int WARM = 200_000;
  private static final int COLD_WARM_UP = 500;
  private static final int COLD = 2_000;
  private static final Set<Role> STAFF = Set.of(Role.OWNER, Role.STAFF);
  private static final Person LAST = member(Limits.MEMBERS_MAX - 1);
  private static final Person STRANGER =
      new Person(Staff.member("x", Role.STAFF).person().issuer(), "stranger");

  private final CommunityId community = Samples.COMMUNITY;
  private final DynamoRosterStore stored;

  private AuthorisationBench(LocalTables tables) {
    var records = new RecordsTable(tables.client(), tables.name("RecordsTable"));
    var settings = KeysSettings.from(tables.variables("CloseCommunity"));
    var keys = KeysetStore.open(records, settings, InstantSource.system());
    keys.create(community);
    stored = new DynamoRosterStore(records, MemberNames.with(new TenantCipher(keys)));
    stored.replace(roster());
  }

  static boolean run() {
    System.out.printf(
        Locale.ROOT, "%nAuthorisation, a community of %d members%n", Limits.MEMBERS_MAX);
    var bench = new AuthorisationBench(LocalTables.fresh());
    var remembered = bench.access();
    return bench.print("remembered", WARM_UP, WARM, i -> bench.isLet(remembered, LAST))
        && bench.print("read anew", COLD_WARM_UP, COLD, i -> bench.isLet(bench.access(), LAST))
        && bench.print("refused", COLD_WARM_UP, COLD, i -> !bench.isLet(remembered, STRANGER));
  }

  /** As functions have it, with nothing remembered yet. */
  private Access access() {
    return new Access(new CachedRosters(stored, InstantSource.system()), stored);
  }

  private boolean isLet(Access access, Person person) {
    return access.of(community, person, STAFF).isPresent();
  }

  private boolean print(String name, int warmUp, int times, IntPredicate step) {
    boolean isRight = IntStream.range(0, warmUp).allMatch(step);
    long[] nanos = new long[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      isRight &= step.test(i);
      nanos[i] = System.nanoTime() - start;
    }
    var latencies = Latencies.of(nanos);
    System.out.printf(
        Locale.ROOT,
        "%-12s p50 %8.4f ms   p95 %8.4f ms   p99.9 %8.4f ms   mean %8.4f ms   %,d times%s%n",
        name,
        latencies.percentile(0.5),
        latencies.percentile(0.95),
        latencies.percentile(0.999),
        Arrays.stream(nanos).average().orElse(0) / 1e6,
        times,
        isRight ? "" : "   WRONG");
    return isRight;
  }

  private Roster roster() {
    var members =
        IntStream.range(0, Limits.MEMBERS_MAX)
            .mapToObj(i -> Staff.member(subject(i), i == 0 ? Role.OWNER : Role.STAFF))
            .toList();
    return new Roster(community, 1, members, List.of());
  }

  private static String subject(int number) {
    return "staff-%03d".formatted(number);
  }

  private static Person member(int number) {
    return Staff.member(subject(number), Role.STAFF).person();
  }
}
