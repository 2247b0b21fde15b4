package kyojo.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A database that fails at a chosen call, between a function and the real one. A call is one
 * operation of the SDK with all its attempts. One test at a time.
 */
public final class FaultyDynamo implements AutoCloseable {
  private final AtomicReference<Plan> plan = new AtomicReference<>(new Plan(0, Fault.REFUSED));
  private final DynamoProxy proxy;

  public FaultyDynamo(URI database) {
    proxy = new DynamoProxy(database, this::pass);
  }

  /** How a call fails. */
  public enum Fault {
    /** No attempt reaches the table. */
    REFUSED,
    /** The first attempt reaches the table, and its answer is lost; the next ones are answered. */
    ANSWER_LOST_ONCE,
    /** Every attempt reaches the table, and every answer is lost. */
    ANSWER_LOST
  }

  public URI endpoint() {
    return proxy.endpoint();
  }

  /** From now on the call fails, counted from 1; 0 for none. */
  public void failAt(int call, Fault fault) {
    plan.set(new Plan(call, fault));
  }

  /** How many calls there were since {@link #failAt}. */
  public int calls() {
    return plan.get().calls();
  }

  /** A test of what happens when one call fails in one way. */
  @FunctionalInterface
  public interface Trial {
    void of(int call, Fault fault) throws Exception;
  }

  /**
   * A test for each call that there was since {@link #failAt}, and for each way in which it can
   * fail; there was at least one.
   */
  public Stream<DynamicTest> atEveryCall(Trial trial) {
    int calls = calls();
    if (calls == 0) {
      throw new AssertionError("no call that could fail");
    }
    return IntStream.rangeClosed(1, calls)
        .boxed()
        .flatMap(call ->
            Arrays.stream(Fault.values())
                .map(fault ->
                    dynamicTest("call " + call + " " + fault, () -> trial.of(call, fault))));
  }

  @Override
  public void close() {
    proxy.close();
  }

  private void pass(DynamoProxy.Attempt attempt) throws IOException {
    Plan now = plan.get();
    boolean firstAttempt = now.begin(attempt.invocation());
    boolean chosen = now.isChosen(attempt.invocation());
    if (chosen && now.fault == Fault.REFUSED) {
      return;
    }
    HttpResponse<byte[]> answer = attempt.ask(attempt.body());
    if (!chosen || (now.fault == Fault.ANSWER_LOST_ONCE && !firstAttempt)) {
      attempt.answer(answer);
    }
  }

  /** Which call fails, and which calls there were. */
  private static final class Plan {
    private final int call;
    private final Fault fault;
    private final List<String> invocations = new ArrayList<>();

    Plan(int call, Fault fault) {
      this.call = call;
      this.fault = fault;
    }

    /** Whether it is the call's first attempt. */
    synchronized boolean begin(String invocation) {
      return !invocations.contains(invocation) && invocations.add(invocation);
    }

    synchronized boolean isChosen(String invocation) {
      return invocations.indexOf(invocation) + 1 == call;
    }

    synchronized int calls() {
      return invocations.size();
    }
  }
}
