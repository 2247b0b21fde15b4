package kyojo.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

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
