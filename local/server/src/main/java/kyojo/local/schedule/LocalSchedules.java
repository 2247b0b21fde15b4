package kyojo.local.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kyojo.local.http.Reply;
import kyojo.local.http.Reply.Header;
import kyojo.local.stream.Beats;
import org.eclipse.jetty.server.Request;

/**
 * Shows what calls functions by the clock, and calls one at once for whoever does not want to wait:
 * {@code POST /schedules/<function>.<schedule>}, answered when the function has: 303, or 502 where
 * it failed; 409 where it runs. Thread-safe.
 */
public final class LocalSchedules {
  private static final String PATH = "/schedules";

  private final String origin;
  private final List<Beats> schedules;

  /**
   * @param origin of the pages, whose forms may have functions called
   */
  public LocalSchedules(String origin, List<Beats> schedules) {
    this.origin = origin;
    this.schedules = schedules.stream().sorted(Comparator.comparing(Beats::name)).toList();
  }

  /** Whether a request for a path, as it was sent, belongs here. */
  public static boolean owns(String path) {
    return path.equals(PATH) || path.startsWith(PATH + "/");
  }

  public Reply answer(Request request) {
    String path = request.getHttpURI().getPath().replaceAll("/$", "");
    return switch (request.getMethod() + " " + path) {
      case "GET " + PATH -> SchedulesPage.of(schedules);
      case "GET " + PATH + "/style.css" -> SchedulesPage.style();
      default -> request.getMethod().equals("POST") ? call(request, path) : notFound();
    };
  }

  private Reply call(Request request, String path) {
    if (!isOfThisSite(request)) {
      return Reply.message(403, "Forbidden");
    }
    return schedules.stream()
        .filter(schedule -> path.equals(PATH + "/" + schedule.name()))
        .findFirst()
        .map(LocalSchedules::call)
        .orElseGet(LocalSchedules::notFound);
  }

  private static Reply call(Beats schedule) {
    return schedule
        .callNow()
        .map(call ->
            call.isAnswered()
                ? new Reply(303, List.of(new Header("location", PATH)), new byte[0])
                : Reply.message(502, "Bad Gateway"))
        .orElseGet(() -> Reply.message(409, "It is running"));
  }

  /**
   * A page elsewhere cannot have functions called; programs, which say nothing of where they are,
   * can. The origin of this site's own forms is hidden with the referrer.
   */
  private boolean isOfThisSite(Request request) {
    var headers = request.getHeaders();
    return Optional.ofNullable(headers.get("sec-fetch-site"))
        .map("same-origin"::equals)
        .orElseGet(
            () -> Optional.ofNullable(headers.get("origin")).map(origin::equals).orElse(true));
  }

  private static Reply notFound() {
    return Reply.message(404, "Not Found");
  }
}
