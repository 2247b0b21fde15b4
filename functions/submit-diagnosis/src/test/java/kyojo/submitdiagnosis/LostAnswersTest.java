package kyojo.submitdiagnosis;

import static kyojo.submitdiagnosis.Submitting.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.stream.Stream;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.FaultyDynamo;
import kyojo.testkit.FaultyDynamo.Fault;
import kyojo.testkit.Lambda;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whichever call to the database fails, and however: what was answered 201 is there, and sent again
 * under its key it is stored exactly once.
 */
class LostAnswersTest {
  private static final Submitting SUBMITTING = new Submitting();
  private static final FaultyDynamo DATABASE = SUBMITTING.tables.faulty();

  @AfterAll
  static void closeDatabase() {
    DATABASE.close();
  }

  @TestFactory
  Stream<DynamicTest> ofAFirstDiagnosis() {
    return atEveryCall(Submitting::fresh);
  }

  @TestFactory
  Stream<DynamicTest> ofTheNextOne() {
    return atEveryCall(() -> {
      Answer first = SUBMITTING.lambda.call(fresh());
      return fresh().withHeader("Receipt", first.at("/receipt").asString());
    });
  }

  private static Stream<DynamicTest> atEveryCall(Supplier<Event> submission) {
    DATABASE.failAt(0, Fault.REFUSED);
    assertThat(cold().call(submission.get()).status()).isEqualTo(201);
    return DATABASE.atEveryCall((call, fault) -> isStoredOnce(submission.get(), call, fault));
  }

  private static void isStoredOnce(Event submission, int call, Fault fault) {
    int before = SUBMITTING.stored();
    DATABASE.failAt(call, fault);
    Answer answer = cold().call(submission);
    // What the SDK can repeat without harm it repeats.
    assertThat(answer.status()).isEqualTo(fault == Fault.ANSWER_LOST_ONCE ? 201 : 500);
    DATABASE.failAt(0, fault);

    Answer again = cold().call(submission);

    assertThat(again.status()).isEqualTo(201);
    if (answer.status() == 201) {
      assertThat(again.raw()).isEqualTo(answer.raw());
    }
    assertThat(SUBMITTING.stored()).isEqualTo(before + 1);
  }

  /** A function that remembers nothing, so that every call is made. */
  private static Lambda cold() {
    return new Lambda(
        new SubmitDiagnosisHandler(
            SUBMITTING.tables.variables("SubmitDiagnosis", DATABASE.endpoint())));
  }
}
