package kyojo.local.http;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Gives the errors that Jetty makes, such as for a broken request line, the gateway's shape. */
final class JettyErrors implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    var status = response.getStatus();
    ReplyWriter.write(
        request, Reply.message(status, HttpStatus.getMessage(status)), response, callback);
    return true;
  }
}
