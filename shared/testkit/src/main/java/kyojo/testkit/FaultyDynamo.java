package kyojo.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import kyojo.testkit.FaultPlan.Fate;
import org.junit.jupiter.api.DynamicTest;

/**
 * A database that fails at a chosen call, between a function and the real one. A call is one
 * operation of the SDK with all its attempts. One test at a time.
 */
public final class FaultyDynamo implements AutoCloseable {
  private final AtomicReference<FaultPlan> plan =
      new AtomicReference<>(new FaultPlan(0, Fault.REFUSED));
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
    plan.set(new FaultPlan(call, fault));
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
    return plan.get().atEveryCall(trial);
  }

  @Override
  public void close() {
    proxy.close();
  }

  private void pass(DynamoProxy.Attempt attempt) throws IOException {
    Fate fate = plan.get().of(attempt.invocation());
    if (fate == Fate.REFUSED) {
      return;
    }
    HttpResponse<byte[]> answer = attempt.ask(attempt.body());
    if (fate == Fate.ANSWERED) {
      attempt.answer(answer);
    }
  }
}
