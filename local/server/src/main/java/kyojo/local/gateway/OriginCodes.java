package kyojo.local.gateway;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import kyojo.local.http.Reply;

/**
 * Which origin codes have proved valid, by what functions answered: a code opens the raised limit
 * only once a function has said that it is one. While a code is being proved for the first time,
 * others that bring it wait for the outcome, so that a whole room can begin at once. Thread-safe.
 */
public final class OriginCodes {
  private static final Pattern PATH =
      Pattern.compile("/v1/communities/([0-9A-Z]{26})/(?:diagnoses|origin-codes/([0-9A-Z]{8}))");
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{8}");

  /** A code that staff end stops to count within this time. */
  private static final Duration VALID = Duration.ofMinutes(1);

  /** Longer than a function takes, and shorter than a person waits. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final int CODES_MAX = 10_000;

  private final LongSupplier nanos;
  private final Map<Code, Long> provenAt = new LinkedHashMap<>();
  private final Map<Code, CompletableFuture<Boolean>> trials = new LinkedHashMap<>();

  /** A code of one community. */
  public record Code(String community, String value) {}

  /**
   * @param nanos a clock such as {@link System#nanoTime}
   */
  public OriginCodes(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** The code that a request brings: in the header, or in the path by which it is looked up. */
  public static Optional<Code> of(String path, String header) {
    var matcher = PATH.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var value = Optional.ofNullable(matcher.group(2)).orElse(header);
    return CODE.matcher(value).matches()
        ? Optional.of(new Code(matcher.group(1), value))
        : Optional.empty();
  }

  /** Whether the code is known to be valid; waits while another request is proving it. */
  public boolean isProven(Code code) {
    CompletableFuture<Boolean> trial;
    synchronized (this) {
      if (isFresh(code)) {
        return true;
      }
      trial = trials.get(code);
      if (trial == null) {
        if (trials.size() < CODES_MAX) {
          trials.put(code, new CompletableFuture<>());
        }
        return false;
      }
    }
    return outcome(trial);
  }

  /** Nothing was learned of the code: the next to bring it proves it. */
  public synchronized void giveUp(Code code) {
    var trial = trials.remove(code);
    if (trial != null) {
      trial.complete(false);
    }
  }

  /** Learns from the answer to a request that brought the code. */
  public void learn(Code code, String path, Reply reply) {
    var looked = path.contains("/origin-codes/") && reply.status() == 200;
    var isProof = looked || reply.header("origin-code").filter(code.value()::equals).isPresent();
    CompletableFuture<Boolean> trial;
    synchronized (this) {
      if (isProof) {
        provenAt.remove(code);
        provenAt.put(code, nanos.getAsLong());
        if (provenAt.size() > CODES_MAX) {
          provenAt.remove(provenAt.keySet().iterator().next());
        }
      }
      trial = trials.remove(code);
    }
    if (trial != null) {
      trial.complete(isProof);
    }
  }

  private boolean isFresh(Code code) {
    var at = provenAt.get(code);
    return at != null && nanos.getAsLong() - at < VALID.toNanos();
  }

  private static boolean outcome(CompletableFuture<Boolean> trial) {
    try {
      return trial.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
