package kyojo.local.gateway;

import java.util.concurrent.Semaphore;

/** What all request bodies in flight may take together. Thread-safe. */
final class MemoryBudget {
  private static final int UNIT_BYTES = 64 * 1024;

  private final Semaphore units;

  MemoryBudget(int bytes) {
    this.units = new Semaphore(bytes / UNIT_BYTES);
  }

  Reservation reserve() {
    return new Reservation();
  }

  /** One body's part. Not thread-safe. */
  final class Reservation implements AutoCloseable {
    private int held;

    /** Whether the body may have as many bytes in all. */
    boolean covers(int bytes) {
      var missing = (bytes + UNIT_BYTES - 1) / UNIT_BYTES - held;
      if (missing > 0) {
        if (!units.tryAcquire(missing)) {
          return false;
        }
        held += missing;
      }
      return true;
    }

    @Override
    public void close() {
      units.release(held);
      held = 0;
    }
  }
}
