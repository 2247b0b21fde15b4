package kyojo.bench;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** A handler, and how long its last call took, by the clock and of its thread. Not thread-safe. */
final class Clocked implements RequestStreamHandler {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final RequestStreamHandler handler;
  private long nanos;
  private long cpuNanos;

  Clocked(RequestStreamHandler handler) {
    this.handler = handler;
  }

  /** Of the last call. */
  long nanos() {
    return nanos;
  }

  /** Of the last call, without what the machine's other work made it wait. */
  long cpuNanos() {
    return cpuNanos;
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    long cpuStart = THREADS.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    handler.handleRequest(event, answer, context);
    nanos = System.nanoTime() - start;
    cpuNanos = THREADS.getCurrentThreadCpuTime() - cpuStart;
  }
}
