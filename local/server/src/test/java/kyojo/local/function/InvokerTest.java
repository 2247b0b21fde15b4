package kyojo.local.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import kyojo.local.function.Invoker.Answered;
import kyojo.local.function.Invoker.Failed;
import kyojo.local.function.Invoker.Outcome;
import kyojo.local.function.Invoker.Unavailable;
import org.junit.jupiter.api.Test;

class InvokerTest {
  private static final byte[] EVENT = "event".getBytes(StandardCharsets.UTF_8);

  @Test
  void theHandlerGetsTheEventAndItsContext() {
    RequestStreamHandler handler =
        (event, answer, context) -> {
          event.transferTo(answer);
          var seen = " " + context.getFunctionName() + " " + context.getAwsRequestId();
          answer.write(seen.getBytes(StandardCharsets.UTF_8));
          assertThat(context.getRemainingTimeInMillis()).isBetween(1, 1000);
        };
    assertThat(invoke(handler))
        .isInstanceOfSatisfying(
            Answered.class,
            answered ->
                assertThat(new String(answered.bytes(), StandardCharsets.UTF_8))
                    .isEqualTo("event Test id"));
  }

  @Test
  void aHandlerThatThrowsHasFailed() {
    assertThat(
            invoke((event, answer, context) -> {
              throw new IOException("no");
            }))
        .isInstanceOf(Failed.class);
    assertThat(
            invoke((event, answer, context) -> {
              throw new StackOverflowError();
            }))
        .isInstanceOf(Failed.class);
  }

  @Test
  void anAnswerLongerThanLambdaTakesHasFailed() {
    assertThat(invoke((event, answer, context) -> answer.write(new byte[6 * 1024 * 1024 + 1])))
        .isInstanceOf(Failed.class);
  }

  @Test
  void aHandlerThatTakesTooLongIsUnavailableAndInterrupted() throws InterruptedException {
    var interrupted = new CountDownLatch(1);
    RequestStreamHandler handler =
        (event, answer, context) -> {
          try {
            Thread.sleep(Duration.ofMinutes(1));
          } catch (InterruptedException e) {
            interrupted.countDown();
          }
        };
    var before = Instant.now();
    assertThat(new Invoker("Test", handler, Duration.ofMillis(100)).invoke("", EVENT, "id"))
        .isInstanceOf(Unavailable.class);
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
    interrupted.await();
  }

  @Test
  void aTenantsStormLeavesHalfOfThePlacesToOthers() {
    var gate = new Semaphore(0);
    var invoker =
        new Invoker(
            "Test",
            (event, answer, context) -> {
              if (event.read() == 'A') {
                gate.acquireUninterruptibly();
              }
            },
            Duration.ofSeconds(20));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < 300; i++) {
        threads.execute(() -> invoker.invoke("a", "A".getBytes(StandardCharsets.UTF_8), "id"));
      }
      while (gate.getQueueLength() < 32) {
        Thread.onSpinWait();
      }
      assertThat(invoker.invoke("b", EVENT, "id")).isInstanceOf(Answered.class);
      assertThat(gate.getQueueLength()).isEqualTo(32);
      gate.release(300);
    }
  }

  @Test
  void whoWaitsLongerThanAPersonWouldIsTurnedAway() {
    var gate = new Semaphore(0);
    var invoker =
        new Invoker(
            "Test",
            (event, answer, context) -> gate.acquireUninterruptibly(),
            Duration.ofSeconds(20));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < 32; i++) {
        threads.execute(() -> invoker.invoke("a", EVENT, "id"));
      }
      while (gate.getQueueLength() < 32) {
        Thread.onSpinWait();
      }
      assertThat(invoker.invoke("a", EVENT, "id")).isInstanceOf(Unavailable.class);
      gate.release(32);
    }
  }

  private static Outcome invoke(RequestStreamHandler handler) {
    return new Invoker("Test", handler, Duration.ofSeconds(1)).invoke("", EVENT, "id");
  }
}
