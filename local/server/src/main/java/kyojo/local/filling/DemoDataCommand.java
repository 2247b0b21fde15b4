package kyojo.local.filling;

import java.io.PrintStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kyojo.json.JsonValue.JsonArray;
import kyojo.json.JsonValue.JsonObject;
import kyojo.json.JsonValue.JsonString;
import kyojo.local.demo.DemoPeople;
import kyojo.local.filling.Calls.Answer;
import kyojo.stack.StartError;

/**
 * {@code make demo-data}: as many firms as N says, sent to the Kyojo that answers at KYOJO_URL,
 * over three years that end before the day UNTIL; the same for a SEED and that day. It goes to
 * sample communities alone, and what it has sent before is found there and not sent twice.
 */
public final class DemoDataCommand {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int FIRMS = 300;
  private static final int FIRMS_MAX = 1_000_000;
  private static final int SEED_MAX = 999_999_999;
  private static final int FORBIDDEN = 403;

  private final Calls calls;
  private final PrintStream out;
  private final boolean isTerminal;

  private DemoDataCommand(Calls calls, PrintStream out, boolean isTerminal) {
    this.calls = calls;
    this.out = out;
    this.isTerminal = isTerminal;
  }

  /**
   * Sends all, and says what it was.
   *
   * @param isTerminal whether a line can be drawn over itself
   * @throws StartError where Kyojo does not answer, was not started for it or refuses something
   */
  public static void run(Map<String, String> variables, PrintStream out, boolean isTerminal) {
    int firms = number(variables, "N", FIRMS, 1, FIRMS_MAX);
    int seed = number(variables, "SEED", 1, 0, SEED_MAX);
    URI kyojo = URI.create(variables.getOrDefault("KYOJO_URL", "http://localhost:8080"));
    var command = new DemoDataCommand(new Calls(kyojo), out, isTerminal);
    command.fill(firms, seed, until(variables));
  }

  private void fill(int firms, int seed, LocalDate until) {
    List<Place> places = places();
    Instant end = until.atStartOfDay(JAPAN).toInstant();
    List<Visit> visits = new Visits(places, end, seed).of(firms);
    requireMoments(visits.getFirst().at());
    out.printf(
        Locale.ROOT,
        "%,d firms with %,d diagnoses for %d communities, seed %d, before %s%n",
        firms,
        visits.size(),
        places.size(),
        seed,
        until);
    long start = System.nanoTime();
    var filling = new Filling(calls);
    var progress = new ProgressLine(out, isTerminal, visits.size());
    filling.send(visits, _ -> progress.step());
    int erased = filling.erase(visits);
    summary(visits, erased, (System.nanoTime() - start) / 1e9);
  }

  private void summary(List<Visit> visits, int erased, double seconds) {
    out.printf(
        Locale.ROOT,
        "Sent in %.0f s (%,.0f/s); %d firms have erased what they had left.%n",
        seconds,
        visits.size() / seconds,
        erased);
    count("By community", visits, visit -> visit.community().name());
    count("By origin", visits, visit -> visit.origin().name());
    count("By year", visits, visit -> String.valueOf(visit.at().atZone(JAPAN).getYear()));
  }

  private void count(String title, List<Visit> visits, Function<Visit, String> by) {
    Map<String, Long> counts =
        visits.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    out.println(title + ":");
    counts.forEach((name, count) -> out.printf(Locale.ROOT, "  %,8d  %s%n", count, name));
  }

  /** What is no sample is somebody's; a community without demo people has no codes. */
  private List<Place> places() {
    List<Place> places =
        calls.get(calls.to("/v1/communities")).objects("communities").stream()
            .filter(community -> Answer.isTrue(community, "sample"))
            .flatMap(community -> place(community).stream())
            .toList();
    if (places.isEmpty()) {
      throw new StartError("There is no sample community with demo people: is this `make run`?");
    }
    return places;
  }

  private Optional<Place> place(JsonObject community) {
    String id = text(community, "id");
    return DemoPeople.clerk(id)
        .map(clerk ->
            new Place(
                id, text(community, "name"), texts(community, "prefectures"), notice(id), clerk));
  }

  private String notice(String id) {
    Answer answer = calls.get(calls.to("/v1/communities/" + id));
    return answer.body().members().get("privacyNotice") instanceof JsonObject notice
        ? text(notice, "version")
        : "";
  }

  private void requireMoments(Instant at) {
    if (calls.get(calls.to("/v1/communities", at)).status() == FORBIDDEN) {
      throw new StartError(
          "This Kyojo takes no demo data: start it with `make run DEMO_DATA=yes`, by which requests"
              + " may say when they are and an address may send as much as it likes.");
    }
  }

  private static String text(JsonObject of, String name) {
    return of.members().get(name) instanceof JsonString(String text) ? text : "";
  }

  private static List<String> texts(JsonObject of, String name) {
    return of.members().get(name) instanceof JsonArray(var elements)
        ? elements.stream().map(JsonString.class::cast).map(JsonString::text).toList()
        : List.of();
  }

  private static LocalDate until(Map<String, String> variables) {
    LocalDate today = LocalDate.now(JAPAN);
    String said = variables.getOrDefault("UNTIL", "").strip();
    try {
      LocalDate day = said.isEmpty() ? today : LocalDate.parse(said);
      if (day.isAfter(today)) {
        throw new StartError("UNTIL is not over yet: " + said);
      }
      return day;
    } catch (DateTimeParseException e) {
      throw new StartError("UNTIL is not a day as 2026-11-30: " + said, e);
    }
  }

  private static int number(
      Map<String, String> variables, String name, int otherwise, int least, int most) {
    String said = variables.getOrDefault(name, "").strip();
    if (said.isEmpty()) {
      return otherwise;
    }
    if (!said.matches("[0-9]{1,9}")
        || Integer.parseInt(said) < least
        || Integer.parseInt(said) > most) {
      throw new StartError(name + " is not a number from " + least + " to " + most + ": " + said);
    }
    return Integer.parseInt(said);
  }
}
