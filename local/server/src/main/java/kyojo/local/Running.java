package kyojo.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was started, to be closed in the opposite order. Not thread-safe. */
final class Running implements AutoCloseable {
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  <T extends AutoCloseable> T add(T part) {
    parts.push(part);
    return part;
  }

  /** Closes all; where several fail, the first failure is thrown and the others hang on it. */
  @Override
  public void close() {
    var failure = new IllegalStateException("Kyojo did not stop cleanly");
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        failure.addSuppressed(e);
      }
    }
    if (failure.getSuppressed().length > 0) {
      throw failure;
    }
  }
}
