package kyojo.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PostLimitTest {
  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1_000);
  private final PostLimit limit = new PostLimit(2, now::get);

  @Test
  void onePostTooManyHasToWaitUntilTheMinuteIsOver() {
    assertThat(limit.secondsToWait("a")).isEmpty();
    pass(Duration.ofMillis(20_500));
    assertThat(limit.secondsToWait("a")).isEmpty();
    assertThat(limit.secondsToWait("a")).isEqualTo(OptionalInt.of(40));
    pass(Duration.ofMillis(39_400));
    assertThat(limit.secondsToWait("a")).isEqualTo(OptionalInt.of(1));
    pass(Duration.ofMillis(100));
    assertThat(limit.secondsToWait("a")).isEmpty();
  }

  @Test
  void anAddressDoesNotCountForAnother() {
    limit.secondsToWait("a");
    limit.secondsToWait("a");
    assertThat(limit.secondsToWait("a")).isPresent();
    assertThat(limit.secondsToWait("b")).isEmpty();
  }

  @Test
  void addressesAreForgottenAfterTheirMinute() {
    limit.secondsToWait("a");
    pass(Duration.ofSeconds(30));
    limit.secondsToWait("b");
    pass(Duration.ofSeconds(31));
    limit.secondsToWait("c");
    assertThat(limit.addresses()).isEqualTo(2);
  }

  @Test
  void noMoreThan100000AddressesAreKept() {
    for (var i = 0; i < 100_500; i++) {
      assertThat(limit.secondsToWait("address " + i)).isEmpty();
    }
    assertThat(limit.addresses()).isEqualTo(100_000);
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }
}
