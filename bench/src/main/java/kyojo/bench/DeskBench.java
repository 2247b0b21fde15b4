package kyojo.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kyojo.domain.identity.CommunityId;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import tools.jackson.databind.JsonNode;

/** Lists of 50 rows at the desk, one request at a time, as a Lambda serves them. */
@SuppressWarnings("SystemOut") // The terminal is this program's user interface.
final class DeskBench {
  private static final int FIRMS = 10_000;
  private static final int TENANTS = 1_000;
  private static final int FIRMS_OF_EACH = 45;
  private static final int WARM_UP = 60;
  private static final int TIMES = 200;
  private static final int ROWS = 50;
  private static final int DAYS_AWAY = 180;
  private static final Random RANDOM = new Random(1);

  private final LocalTables tables = LocalTables.fresh();
  private final Firms firms = new Firms(tables);
  private final DeskList desk = new DeskList(tables);

  private DeskBench() {}

  static boolean run() throws InterruptedException {
    System.out.printf(Locale.ROOT, "%nLists of the desk, %d rows%n", ROWS);
    var bench = new DeskBench();
    return bench.oneLargeTenant() && bench.manyTenants();
  }

  private boolean oneLargeTenant() throws InterruptedException {
    firms.fill(List.of(Samples.COMMUNITY), FIRMS);
    int stored = firms.diagnoses();
    var all = desk.walk(Samples.COMMUNITY, "limit=100");
    System.out.printf(
        Locale.ROOT, "page by page %,d diagnoses are listed, each once%n", all.size());
    measure(lists(all));
    return all.size() == stored;
  }

  private static List<DeskList.Asked> lists(Map<String, Optional<String>> all) {
    String away = LocalDate.now(ZoneId.of("Asia/Tokyo")).minusDays(DAYS_AWAY).toString();
    return List.of(
        list("first page", "", ROWS, row -> true),
        list("deep in the list", "cursor=" + deep(all), ROWS, row -> true),
        list("each firm's latest", "latest=true", ROWS / 2, row -> !row.has("nextAt")),
        list("not since half a year", "notSince=" + away, ROWS / 2, row -> !row.has("nextAt")),
        list("one trade of 8", "industry=E", ROWS, row -> is(row, "industry", "E")),
        list("from the staff", "origin=STAFF", 1, row -> true),
        list("with a code", "code=BENCH001", ROWS, row -> is(row, "originCode", "BENCH001")),
        list("one band, every 4th", "band=70-99", ROWS, row -> is(row, "band", "70-99")),
        list("one band, every 20th", "band=100", 1, row -> is(row, "band", "100")),
        list(
            "three filters, every 120th",
            "industry=E&employees=51-100&prefecture=29",
            1,
            row -> is(row, "industry", "E") && is(row, "prefecture", "29")),
        list("nothing at all", "industry=A", 0, row -> false));
  }

  private static DeskList.Asked list(
      String name, String query, int rows, Predicate<JsonNode> shown) {
    return DeskList.asked(name, Samples.COMMUNITY, query, rows, shown);
  }

  private static boolean is(JsonNode row, String member, String value) {
    return row.path(member).asString("").equals(value);
  }

  /** The cursor in the middle of the pages. */
  private static String deep(Map<String, Optional<String>> all) {
    return all.values().stream().skip(all.size() / 2).findFirst().orElseThrow().orElseThrow();
  }

  private boolean manyTenants() throws InterruptedException {
    List<CommunityId> tenants =
        IntStream.range(0, TENANTS).mapToObj(n -> new CommunityId("1%025d".formatted(n))).toList();
    firms.fill(tenants, FIRMS_OF_EACH);
    var lists = new ArrayList<DeskList.Asked>();
    for (CommunityId tenant : tenants) {
      lists.add(DeskList.asked("first pages, each tenant in turn", tenant, "", ROWS, row -> true));
    }
    print("1,000 tenants, one by one", timed(lists));
    print("1,000 tenants, any", timed(any(lists, TENANTS)));
    print("1,000 tenants, 100 of them", timed(any(lists, 100)));
    measure(List.of(list("the large one, first page", "", ROWS, row -> true)));
    return true;
  }

  private void measure(List<DeskList.Asked> lists) {
    long[][] nanos = new long[lists.size()][TIMES];
    for (int time = -WARM_UP; time < TIMES; time++) {
      for (int i = 0; i < lists.size(); i++) {
        long taken = desk.time(lists.get(i));
        if (time >= 0) {
          nanos[i][time] = taken;
        }
      }
    }
    for (int i = 0; i < lists.size(); i++) {
      print(lists.get(i).name(), Latencies.of(nanos[i]));
    }
  }

  private static List<DeskList.Asked> any(List<DeskList.Asked> lists, int of) {
    return RANDOM.ints(2 * TIMES, 0, of).mapToObj(lists::get).toList();
  }

  private Latencies timed(List<DeskList.Asked> lists) {
    return Latencies.of(lists.stream().mapToLong(desk::time).toArray());
  }

  private static void print(String name, Latencies latencies) {
    System.out.printf(Locale.ROOT, "%-32s %s%n", name, latencies.text());
  }
}
