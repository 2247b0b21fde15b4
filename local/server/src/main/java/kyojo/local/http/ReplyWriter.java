package kyojo.local.http;

import java.nio.ByteBuffer;
import java.util.List;
import kyojo.local.http.Reply.Header;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Writes replies: compressed where the caller takes it, and never without the headers that protect
 * a browser.
 */
public final class ReplyWriter {
  private static final List<Header> PROTECTION =
      List.of(
          new Header("content-security-policy", "default-src 'none'; frame-ancestors 'none'"),
          new Header("x-content-type-options", "nosniff"),
          new Header("referrer-policy", "no-referrer"),
          new Header("cross-origin-opener-policy", "same-origin"),
          new Header("cross-origin-resource-policy", "same-origin"),
          new Header("cache-control", "no-store"));

  private static final int NO_CONTENT = 204;
  private static final int NOT_MODIFIED = 304;

  private ReplyWriter() {}

  /** Sends a reply and completes the exchange. */
  public static void write(Request request, Reply reply, Response response, Callback callback) {
    var sent = encoded(reply, request.getHeaders().get(HttpHeader.ACCEPT_ENCODING));
    var headers = response.getHeaders();
    sent.headers().forEach(header -> headers.add(header.name(), header.value()));
    for (var header : PROTECTION) {
      if (sent.header(header.name()).isEmpty()) {
        headers.put(header.name(), header.value());
      }
    }
    response.setStatus(sent.status());
    if (sent.status() == NO_CONTENT || sent.status() == NOT_MODIFIED) {
      callback.succeeded();
      return;
    }
    headers.put(HttpHeader.CONTENT_LENGTH, sent.body().length);
    response.write(true, ByteBuffer.wrap(sent.body()), callback);
  }

  private static Reply encoded(Reply reply, String acceptEncoding) {
    var isCandidate =
        reply.body().length >= Gzip.BYTES_MIN
            && reply.header("content-encoding").isEmpty()
            && reply.header("content-type").filter(Gzip::helps).isPresent();
    if (!isCandidate) {
      return reply;
    }
    var varying = reply.with("vary", "accept-encoding");
    if (acceptEncoding == null || !Gzip.isAccepted(acceptEncoding)) {
      return varying;
    }
    return new Reply(
            reply.status(),
            varying.headers().stream().map(ReplyWriter::weakened).toList(),
            Gzip.compress(reply.body()))
        .with("content-encoding", "gzip");
  }

  /**
   * Compression makes other bytes of the same thing, so its tag becomes a weak one, as at
   * CloudFront.
   */
  private static Header weakened(Header header) {
    return header.name().equals("etag") && header.value().startsWith("\"")
        ? new Header("etag", "W/" + header.value())
        : header;
  }
}
