package kyojo.bench;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A handler, and how long its last call took. Not thread-safe. */
final class Clocked implements RequestStreamHandler {
  private final RequestStreamHandler handler;
  private long nanos;

  Clocked(RequestStreamHandler handler) {
    this.handler = handler;
  }

  /** Of the last call. */
  long nanos() {
    return nanos;
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    long start = System.nanoTime();
    handler.handleRequest(event, answer, context);
    nanos = System.nanoTime() - start;
  }
}
