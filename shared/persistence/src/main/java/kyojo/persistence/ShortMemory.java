package kyojo.persistence;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found for a short time. Only what exists is remembered, so that made-up keys
 * fill no memory, and whatever has ended is let go of when next something is looked for.
 * Thread-safe; two threads may both look for what neither remembers.
 */
public final class ShortMemory<K, V> {
  private final Duration fresh;
  private final int sizeMax;
  private final InstantSource clock;
  private final Map<K, Remembered<V>> byKey = new ConcurrentHashMap<>();

  /**
   * @param fresh how old what is answered may be
   * @param sizeMax of how many keys it remembers
   */
  public ShortMemory(Duration fresh, int sizeMax, InstantSource clock) {
    this.fresh = fresh;
    this.sizeMax = sizeMax;
    this.clock = clock;
  }

  private record Remembered<V>(V value, Instant until) {}

  /** What is remembered, else what the source finds. */
  public Optional<V> find(K key, Function<K, Optional<V>> source) {
    @Nullable Remembered<V> known = byKey.get(key);
    if (known != null && isFresh(known)) {
      return Optional.of(known.value());
    }
    // What has ended would keep places, and a destroyed tenant's keys would stay in memory.
    byKey.values().removeIf(remembered -> !isFresh(remembered));
    Optional<V> found = source.apply(key);
    found.ifPresentOrElse(value -> remember(key, value), () -> byKey.remove(key));
    return found;
  }

  /** The next to ask is answered from the source. */
  public void forget(K key) {
    byKey.remove(key);
  }

  private void remember(K key, V value) {
    if (byKey.size() < sizeMax || byKey.containsKey(key)) {
      byKey.put(key, new Remembered<>(value, clock.instant().plus(fresh)));
    }
  }

  /** Neither too old nor from a future that the clock has left. */
  private boolean isFresh(Remembered<V> known) {
    Duration left = Duration.between(clock.instant(), known.until());
    return left.isPositive() && left.compareTo(fresh) <= 0;
  }
}
