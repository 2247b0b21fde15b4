package kyojo.local;

import java.util.Optional;
import kyojo.local.gateway.Gateway;
import kyojo.local.gateway.OriginCodes;
import kyojo.local.gateway.PostLimit;
import kyojo.local.http.Reply;
import kyojo.local.http.ReplyWriter;
import kyojo.local.outbox.LocalMail;
import kyojo.local.site.Site;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What CloudFront and its firewall are in production: one origin for the pages and the API. The
 * issuer, the bucket, the mail and the schedules stand there too, which in production do not.
 */
final class FrontDoor extends Handler.Abstract {
  private final Gateway gateway;
  private final StandIns standIns;
  private final Site site;
  private final PostLimit posts;
  private final PostLimit raised;
  private final OriginCodes codes = new OriginCodes(System::nanoTime);

  /**
   * @param posts what an address may send
   * @param raised what it may send with an origin code that proved valid, beside that
   */
  FrontDoor(Gateway gateway, StandIns standIns, Site site, PostLimit posts, PostLimit raised) {
    this.gateway = gateway;
    this.standIns = standIns;
    this.site = site;
    this.posts = posts;
    this.raised = raised;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    ReplyWriter.write(request, reply(request), response, callback);
    return true;
  }

  private Reply reply(Request request) {
    var path = Optional.ofNullable(request.getHttpURI().getPath()).orElse("");
    var code = OriginCodes.of(path, header(request, "origin-code"));
    if (isCounted(request.getMethod(), path)) {
      var isProven = code.filter(codes::isProven).isPresent();
      var wait = (isProven ? raised : posts).secondsToWait(Request.getRemoteAddr(request));
      if (wait.isPresent()) {
        code.filter(_ -> !isProven).ifPresent(codes::giveUp);
        return Reply.message(429, "Too Many Requests")
            .with("retry-after", Integer.toString(wait.getAsInt()));
      }
    }
    if (code.isEmpty()) {
      return answer(request, path);
    }
    try {
      var reply = answer(request, path);
      codes.learn(code.get(), path, reply);
      return reply;
    } catch (RuntimeException e) {
      codes.giveUp(code.get());
      throw e;
    }
  }

  /**
   * What can make a firm: a POST, and the PUT of its list of devices; not what the bucket takes,
   * and not the mails of functions.
   */
  private static boolean isCounted(String method, String path) {
    return (method.equals("POST") && !LocalMail.owns(method, path))
        || (method.equals("PUT") && Gateway.owns(path));
  }

  private Reply answer(Request request, String path) {
    if (Gateway.owns(path)) {
      return gateway.answer(request);
    }
    return standIns
        .answer(request, path)
        .orElseGet(() ->
            site.answer(
                request.getMethod(),
                path,
                header(request, "accept-encoding"),
                header(request, "if-none-match")));
  }

  private static String header(Request request, String name) {
    @Nullable String value = request.getHeaders().get(name);
    return value == null ? "" : value;
  }
}
