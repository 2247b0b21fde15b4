package kyojo.bench;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.StatisticsTable;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.persistence.statistics.DynamoReleasePress;
import kyojo.querystatistics.QueryStatisticsHandler;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.SampleReleases;
import kyojo.testkit.Staff;

/** Reading a released table, which is to cost the same over a thousand firms and over many. */
@SuppressWarnings("SystemOut") // The terminal is this program's user interface.
final class StatisticsBench {
  private static final int WARM_UP = 500;
  private static final int TIMES = 2_000;
  private static final int METERED = 50;
  private static final List<Integer> FIRMS = List.of(1_000, 10_000, 100_000);
  private static final Event ASKED =
      Event.of("query-statistics/national-csv.json").withQuery("format", "json");
  private static final List<String> TABLES =
      List.of("scores-by-industry-and-size", "answers-by-prefecture", "scores");

  private StatisticsBench() {}

  static boolean run() {
    System.out.printf("%nReleased tables through the handler, one request at a time%n");
    boolean isRight = true;
    for (String table : TABLES) {
      Set<Double> units = new HashSet<>();
      for (int firms : FIRMS) {
        isRight &= measure(table, firms, units);
      }
      isRight &= units.size() == 1;
    }
    return isRight;
  }

  private static boolean measure(String table, int firms, Set<Double> units) {
    var tables = LocalTables.fresh();
    join(tables);
    new SampleReleases(
            new DynamoReleasePress(
                new StatisticsTable(
                    tables.client(),
                    tables.name("StatisticsTable"),
                    Set.of(StatisticsTable.STATES, StatisticsTable.RELEASES))))
        .publish(firms);
    Event event = ASKED.withPathParameter("table", table);
    var clocked = new Clocked(new QueryStatisticsHandler(tables.variables("QueryStatistics")));
    var lambda = new Lambda(clocked);
    boolean isRight = lambda.call(event).status() == 200;
    byte[] bytes = event.bytes();
    var nanos = new long[TIMES];
    for (int n = -WARM_UP; n < TIMES; n++) {
      isRight &= lambda.call(bytes).status() == 200;
      if (n >= 0) {
        nanos[n] = clocked.nanos();
      }
    }
    double each = readUnits(tables, event);
    units.add(each);
    System.out.printf(
        Locale.ROOT,
        "%-28s %,8d firms   %s   %.1f read units%n",
        table,
        firms,
        Latencies.of(nanos).text(),
        each);
    return isRight;
  }

  /** Of one request, once it is remembered who works where and which release is the newest. */
  private static double readUnits(LocalTables tables, Event event) {
    try (var database = tables.metered()) {
      var variables = tables.variables("QueryStatistics", database.endpoint());
      var lambda = new Lambda(new QueryStatisticsHandler(variables));
      lambda.call(event);
      double before = database.readUnits();
      for (int n = 0; n < METERED; n++) {
        lambda.call(event);
      }
      return (database.readUnits() - before) / METERED;
    }
  }

  private static void join(LocalTables tables) {
    var records = new RecordsTable(tables.client(), tables.name("RecordsTable"));
    var settings = KeysSettings.from(tables.variables("ReadDesk"));
    var keys = KeysetStore.open(records, settings, InstantSource.system());
    keys.create(CommunityId.IPA);
    new DynamoRosterStore(records, MemberNames.with(new TenantCipher(keys)))
        .replace(
            new Roster(CommunityId.IPA, 1, List.of(Staff.member("ipa-1", Role.IPA)), List.of()));
  }
}
