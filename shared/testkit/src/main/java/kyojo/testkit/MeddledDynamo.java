package kyojo.testkit;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A database before whose chosen call somebody else does something, between a function and the real
 * one: two acts in every order that the one can have within the other. One test at a time.
 */
public final class MeddledDynamo implements AutoCloseable {
  private final AtomicReference<Plan> plan = new AtomicReference<>(new Plan(0, () -> {}));
  private final DynamoProxy proxy;

  MeddledDynamo(URI database) {
    proxy =
        new DynamoProxy(
            database,
            attempt -> {
              plan.get().begin(attempt.invocation());
              pass(attempt);
            });
  }

  public URI endpoint() {
    return proxy.endpoint();
  }

  /** From now on the act is done before that call, counted from 1; 0 for none. */
  public void before(int call, Runnable act) {
    plan.set(new Plan(call, act));
  }

  /** How many calls there were since {@link #before}. */
  public int calls() {
    return plan.get().calls();
  }

  @Override
  public void close() {
    proxy.close();
  }

  private static void pass(DynamoProxy.Attempt attempt) throws IOException {
    attempt.answer(attempt.ask(attempt.body()));
  }

  /** What is done, and which calls there were. */
  private static final class Plan {
    private final int call;
    private final Runnable act;
    private final List<String> invocations = new ArrayList<>();

    Plan(int call, Runnable act) {
      this.call = call;
      this.act = act;
    }

    synchronized void begin(String invocation) {
      if (!invocations.contains(invocation)) {
        invocations.add(invocation);
        if (invocations.size() == call) {
          act.run();
        }
      }
    }

    synchronized int calls() {
      return invocations.size();
    }
  }
}
