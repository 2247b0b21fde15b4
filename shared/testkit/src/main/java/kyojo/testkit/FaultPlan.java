package kyojo.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kyojo.testkit.FaultyDynamo.Fault;
import kyojo.testkit.FaultyDynamo.Trial;
import org.junit.jupiter.api.DynamicTest;

/**
 * Which call fails, and which calls there were. A call is one operation of the SDK with all its
 * attempts, which have its id in common. Thread-safe.
 */
final class FaultPlan {
  private final int call;
  private final Fault fault;
  private final List<String> invocations = new ArrayList<>();

  FaultPlan(int call, Fault fault) {
    this.call = call;
    this.fault = fault;
  }

  /** What becomes of one attempt. */
  enum Fate {
    /** It does not arrive. */
    REFUSED,
    /** It does what it wants, and nobody hears of it. */
    UNHEARD,
    ANSWERED
  }

  /** Of an attempt of the call with this id. */
  synchronized Fate of(String invocation) {
    boolean isFirst = !invocations.contains(invocation) && invocations.add(invocation);
    if (invocations.indexOf(invocation) + 1 != call) {
      return Fate.ANSWERED;
    }
    return switch (fault) {
      case REFUSED -> Fate.REFUSED;
      case ANSWER_LOST -> Fate.UNHEARD;
      case ANSWER_LOST_ONCE -> isFirst ? Fate.UNHEARD : Fate.ANSWERED;
    };
  }

  synchronized int calls() {
    return invocations.size();
  }

  /** A test for each call that there was, and for each way in which it can fail. */
  Stream<DynamicTest> atEveryCall(Trial trial) {
    int calls = calls();
    if (calls == 0) {
      throw new AssertionError("no call that could fail");
    }
    return IntStream.rangeClosed(1, calls)
        .boxed()
        .flatMap(number ->
            Arrays.stream(Fault.values())
                .map(
                    way -> dynamicTest("call " + number + " " + way, () -> trial.of(number, way))));
  }
}
