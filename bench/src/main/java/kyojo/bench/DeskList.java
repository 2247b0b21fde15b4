package kyojo.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kyojo.domain.identity.CommunityId;
import kyojo.readdesk.ReadDeskHandler;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import tools.jackson.databind.JsonNode;

/** The desk's lists, asked of the handler as the gateway does. Not thread-safe. */
final class DeskList {
  private static final Event LIST = Event.of("read-desk/list.json");

  private final Clocked clocked;
  private final Lambda lambda;

  DeskList(LocalTables tables) {
    clocked = new Clocked(new ReadDeskHandler(tables.variables("ReadDesk")));
    lambda = new Lambda(clocked);
  }

  /**
   * A list that is asked for again and again.
   *
   * @param rows what each answer has to have at least
   * @param shown what each of its rows has to be
   */
  record Asked(String name, Event event, int rows, Predicate<JsonNode> shown) {}

  /** A list by its query, such as {@code industry=E}. */
  static Asked asked(
      String name, CommunityId community, String query, int rows, Predicate<JsonNode> shown) {
    return new Asked(name, event(community, query), rows, shown);
  }

  private static Event event(CommunityId community, String query) {
    Event event = LIST.withPathParameter("community", community.value());
    for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
      int equals = pair.indexOf('=');
      event = event.withQuery(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return event;
  }

  /** Nanoseconds that the handler took; fails where the answer is not what it has to be. */
  long time(Asked asked) {
    Answer answer = lambda.call(asked.event().bytes());
    JsonNode rows = answer.body().path("diagnoses");
    boolean isRight =
        answer.status() == 200
            && rows.size() >= asked.rows()
            && rows.valueStream().allMatch(asked.shown());
    if (!isRight) {
      throw new IllegalStateException(asked.name() + " is answered " + answer.body());
    }
    return clocked.nanos();
  }

  /** Every diagnosis of the list, with the cursor of the page in which it stands. */
  Map<String, Optional<String>> walk(CommunityId community, String query) {
    var found = new LinkedHashMap<String, Optional<String>>();
    Optional<String> cursor = Optional.empty();
    do {
      String page = cursor.map(text -> "&cursor=" + text).orElse("");
      JsonNode body = lambda.call(event(community, query + page).bytes()).body();
      for (JsonNode row : body.get("diagnoses")) {
        if (found.put(row.get("diagnosisId").asString(), cursor) != null) {
          throw new IllegalStateException("a diagnosis stands in the list twice");
        }
      }
      cursor = body.path("nextCursor").asStringOpt();
    } while (cursor.isPresent());
    return found;
  }
}
