package kyojo.local;

import kyojo.local.gateway.Gateway;
import kyojo.local.gateway.PostLimit;
import kyojo.local.http.Reply;
import kyojo.local.http.ReplyWriter;
import kyojo.local.issuer.LocalIssuer;
import kyojo.local.site.Site;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What CloudFront and its firewall are in production: one origin for the pages and the API. The
 * issuer stands there too, which in production has an origin of its own.
 */
final class FrontDoor extends Handler.Abstract {
  private final Gateway gateway;
  private final LocalIssuer issuer;
  private final Site site;
  private final PostLimit posts;

  FrontDoor(Gateway gateway, LocalIssuer issuer, Site site, PostLimit posts) {
    this.gateway = gateway;
    this.issuer = issuer;
    this.site = site;
    this.posts = posts;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    ReplyWriter.write(request, reply(request), response, callback);
    return true;
  }

  private Reply reply(Request request) {
    if (request.getMethod().equals("POST")) {
      var wait = posts.secondsToWait(Request.getRemoteAddr(request));
      if (wait.isPresent()) {
        return Reply.message(429, "Too Many Requests")
            .with("retry-after", Integer.toString(wait.getAsInt()));
      }
    }
    var path = request.getHttpURI().getPath();
    if (path != null && Gateway.owns(path)) {
      return gateway.answer(request);
    }
    if (path != null && LocalIssuer.owns(path)) {
      return issuer.answer(request);
    }
    return site.answer(
        request.getMethod(),
        path == null ? "" : path,
        header(request, "accept-encoding"),
        header(request, "if-none-match"));
  }

  private static String header(Request request, String name) {
    @Nullable String value = request.getHeaders().get(name);
    return value == null ? "" : value;
  }
}
