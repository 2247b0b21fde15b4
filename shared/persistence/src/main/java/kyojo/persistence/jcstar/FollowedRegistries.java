package kyojo.persistence.jcstar;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kyojo.domain.Stage;
import kyojo.domain.jcstar.Registries;
import kyojo.domain.jcstar.Registry;
import kyojo.domain.jcstar.RegistryPointer;
import kyojo.domain.jcstar.RegistryVersions;
import org.jspecify.annotations.Nullable;

/**
 * Holds the registry in force in memory, and follows the pointer beside the requests: where they
 * come one after the other, none reads the table and none waits. Only who comes after a longer
 * silence waits a moment, because what is remembered may be long out of date. Where the table
 * cannot be read, what is known is served on. Thread-safe.
 */
public final class FollowedRegistries implements Registries {
  /** The pointer is looked at this often at most, while requests come. */
  private static final Duration FRESH = Duration.ofSeconds(15);

  /**
   * What is older is not answered before it has been tried to look. With the half minute that
   * answers are cached on their way, a new version is seen within a minute.
   */
  private static final Duration OLD = Duration.ofSeconds(25);

  /** After a look that failed; nobody waits meanwhile. */
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

  /** Longer than a new version takes to be read, shorter than a person's patience. */
  private static final Duration WAIT = Duration.ofSeconds(3);

  private final RegistryVersions versions;
  private final Stage stage;
  private final InstantSource clock;
  private volatile @Nullable Known known;
  private CompletableFuture<Void> look = CompletableFuture.completedFuture(null);
  private Instant lookedAt = Instant.MIN;

  /**
   * @param stage a production stage is shown no fictitious list
   */
  public FollowedRegistries(RegistryVersions versions, Stage stage, InstantSource clock) {
    this.versions = versions;
    this.stage = stage;
    this.clock = clock;
  }

  /** What was found, and when the look at it began. */
  private record Known(
      Registry registry, OptionalInt version, RegistryPointer pointer, Instant asOf) {

    /** Neither too old, nor from a future that the clock has left, nor followed by a next one. */
    boolean isFresh(Instant now, Duration age) {
      return isYounger(now, age) && pointer.inForceAt(now).equals(version);
    }

    boolean isYounger(Instant now, Duration age) {
      Duration passed = Duration.between(asOf, now);
      return !passed.isNegative() && passed.compareTo(age) < 0;
    }
  }

  @Override
  public Registry current() {
    Instant now = clock.instant();
    Known last = known;
    if (last == null) {
      return first();
    }
    if (last.isFresh(now, FRESH)) {
      return last.registry();
    }
    CompletableFuture<Void> running = look(now);
    if (!last.isYounger(now, OLD)) {
      await(running);
    }
    Known latest = known;
    return latest == null ? last.registry() : latest.registry();
  }

  /** Nothing can be answered before the first look; what it meets is its caller's. */
  private synchronized Registry first() {
    if (known == null) {
      lookNow();
    }
    Known found = known;
    return found == null ? Registry.empty() : found.registry();
  }

  private synchronized CompletableFuture<Void> look(Instant now) {
    Duration since = Duration.between(lookedAt, now);
    if (look.isDone() && (since.isNegative() || since.compareTo(BETWEEN_LOOKS) >= 0)) {
      lookedAt = now;
      look = CompletableFuture.runAsync(this::lookNow, Thread::startVirtualThread);
    }
    return look;
  }

  private void lookNow() {
    Instant now = clock.instant();
    RegistryPointer pointer = versions.pointer();
    OptionalInt version = pointer.inForceAt(now);
    Known last = known;
    Registry registry =
        last != null && last.version().equals(version) ? last.registry() : read(version);
    known = new Known(registry, version, pointer, now);
  }

  private Registry read(OptionalInt version) {
    if (version.isEmpty()) {
      return Registry.empty();
    }
    Registry registry = versions.read(version.getAsInt()).orElseThrow();
    boolean isShown =
        stage.allowsSamples() || registry.head().filter(head -> head.origin().sample()).isEmpty();
    return isShown ? registry : Registry.empty();
  }

  private static void await(CompletableFuture<Void> running) {
    try {
      running.get(WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      // What is known is served on; the next request after a while looks again.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
