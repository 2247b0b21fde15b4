package kyojo.local.gateway;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;
import kyojo.local.function.RequestClock;
import kyojo.local.http.Reply;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Requests that say when they are, so that demo data has years: only where this machine was started
 * for it, and never later than now. Production knows no such header. Thread-safe.
 */
final class Moments {
  private static final String HEADER = "kyojo-moment";
  private static final Reply NOT_HERE =
      Reply.message(403, "Kyojo-Moment is not taken here: start with DEMO_DATA=yes");

  private final boolean areTaken;

  Moments(boolean areTaken) {
    this.areTaken = areTaken;
  }

  /** Answers at the moment that the request says, now where it says none; or why not. */
  Reply answer(Request request, Supplier<Reply> answer) {
    @Nullable String said = request.getHeaders().get(HEADER);
    if (said == null) {
      return answer.get();
    }
    Optional<Instant> moment = past(said);
    if (areTaken && moment.isPresent()) {
      return RequestClock.at(moment, answer);
    }
    Body.discard(request);
    return areTaken ? Reply.message(400, "Kyojo-Moment is no past moment") : NOT_HERE;
  }

  private static Optional<Instant> past(String said) {
    try {
      return Optional.of(Instant.parse(said)).filter(moment -> !moment.isAfter(Instant.now()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
