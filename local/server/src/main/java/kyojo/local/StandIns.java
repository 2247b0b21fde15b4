package kyojo.local;

import java.util.Optional;
import kyojo.local.bucket.LocalBucket;
import kyojo.local.http.Reply;
import kyojo.local.issuer.LocalIssuer;
import kyojo.local.outbox.LocalMail;
import kyojo.local.schedule.LocalSchedules;
import org.eclipse.jetty.server.Request;

/** What is somebody else's in production, and stands behind the one front door here. */
record StandIns(LocalIssuer issuer, LocalBucket bucket, LocalMail mail, LocalSchedules schedules) {

  /** The answer of whom a path, as it was sent, belongs to. */
  Optional<Reply> answer(Request request, String path) {
    if (LocalIssuer.owns(path)) {
      return Optional.of(issuer.answer(request));
    }
    if (LocalBucket.owns(path)) {
      return Optional.of(bucket.answer(request));
    }
    if (LocalMail.owns(request.getMethod(), path)) {
      return Optional.of(mail.answer(request));
    }
    return LocalSchedules.owns(path) ? Optional.of(schedules.answer(request)) : Optional.empty();
  }
}
