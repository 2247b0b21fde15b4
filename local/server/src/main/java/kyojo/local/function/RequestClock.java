package kyojo.local.function;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The clock of functions on this machine: now, but for what is done for a request that says when it
 * is. Thread-safe.
 */
public final class RequestClock implements InstantSource {
  private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

  @Override
  public Instant instant() {
    return MOMENT.isBound() ? MOMENT.get() : Instant.now();
  }

  /** Does it at a moment, as far as this thread goes; without one, now. */
  public static <T> T at(Optional<Instant> moment, Supplier<T> act) {
    return moment.isPresent() ? ScopedValue.where(MOMENT, moment.get()).call(act::get) : act.get();
  }

  /** The moment that this thread's request says. */
  static Optional<Instant> said() {
    return MOMENT.isBound() ? Optional.of(MOMENT.get()) : Optional.empty();
  }
}
