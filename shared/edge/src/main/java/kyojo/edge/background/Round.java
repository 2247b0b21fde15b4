package kyojo.edge.background;

import java.time.Duration;
import java.util.Optional;

/** Work that a schedule asks for, of which parts may fail. Not thread-safe. */
public final class Round {
  private final Duration left;
  private int givenUp;
  private Optional<RuntimeException> bug = Optional.empty();

  Round(Duration left) {
    this.left = left;
  }

  /** How long the function had when the round began: whatever is not done then is broken off. */
  public Duration left() {
    return left;
  }

  /** Does a part. Where that fails the others go on; the next round comes to it again. */
  public void attempt(Runnable part) {
    try {
      part.run();
    } catch (RuntimeException e) {
      bug = bug.or(() -> Optional.of(e));
    }
  }

  /** So much will not be tried again. */
  public void giveUp(int count) {
    givenUp += count;
  }

  int givenUp() {
    return givenUp;
  }

  /** The first that went wrong. */
  Optional<RuntimeException> bug() {
    return bug;
  }
}
