package kyojo.local.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import kyojo.local.http.Reply;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** What became of reading a request's body. */
sealed interface Body {
  /** Lambda's limit of a request. */
  int BYTES_MAX = 6 * 1024 * 1024;

  /** More than a phone on a bad line needs for the longest form. */
  Duration COMPLETE_WITHIN = Duration.ofSeconds(30);

  Reply TOO_LONG = Reply.message(413, "Request Too Long");
  Reply TOO_SLOW = Reply.message(408, "Request Timeout").with("connection", "close");
  Reply TOO_MANY = Reply.message(503, "Service Unavailable");

  /** All of it. */
  @SuppressWarnings("ArrayRecordComponent")
  record Complete(byte[] bytes) implements Body {}

  /** It is not taken. */
  record Refused(Reply reply) implements Body {}

  /** Reads a body as far as its limits and the budget allow. */
  static Body read(Request request, MemoryBudget.Reservation reservation, Duration completeWithin) {
    if (request.getLength() > BYTES_MAX) {
      discard(request);
      return new Refused(TOO_LONG);
    }
    try (var in = Content.Source.asInputStream(request)) {
      return read(in, reservation, System.nanoTime() + completeWithin.toNanos());
    } catch (IOException e) {
      var isSilent =
          e instanceof java.io.InterruptedIOException || e.getCause() instanceof TimeoutException;
      return new Refused(isSilent ? TOO_SLOW : Reply.message(400, "Bad Request"));
    }
  }

  /**
   * Takes what a refused caller is still sending, up to twice the limit: who is cut off in the
   * middle of sending never sees the answer.
   */
  static void discard(Request request) {
    if (request.getHeaders().contains(HttpHeader.EXPECT) || request.getLength() > 2L * BYTES_MAX) {
      return;
    }
    var deadline = System.nanoTime() + COMPLETE_WITHIN.toNanos();
    try (var in = Content.Source.asInputStream(request)) {
      for (var rest = 2 * BYTES_MAX; rest > 0 && System.nanoTime() < deadline; ) {
        var skipped = in.readNBytes(Math.min(rest, 64 * 1024)).length;
        rest = skipped == 0 ? 0 : rest - skipped;
      }
    } catch (IOException gone) {
      // Nobody is left to hear about it.
      request.fail(gone);
    }
  }

  private static Body read(InputStream in, MemoryBudget.Reservation reservation, long deadline)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    var buffer = new byte[16 * 1024];
    for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      if (bytes.size() + read > BYTES_MAX) {
        in.skip(BYTES_MAX);
        return new Refused(TOO_LONG);
      }
      if (System.nanoTime() > deadline) {
        return new Refused(TOO_SLOW);
      }
      if (!reservation.covers(bytes.size() + read)) {
        return new Refused(TOO_MANY);
      }
      bytes.write(buffer, 0, read);
    }
    return new Complete(bytes.toByteArray());
  }
}
