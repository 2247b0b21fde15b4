package kyojo.reportincident;

import static kyojo.reportincident.Reporting.about;
import static kyojo.reportincident.Reporting.fresh;
import static kyojo.reportincident.Reporting.keyed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
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
 * The database fails at every call of every change, which is also what a function that is killed
 * there leaves behind; then it is asked again. Nothing is lost, and nothing is there twice. With
 * its first change a report has one item more: its first version leaves the item of the case.
 */
class LostAnswersTest {
  private static final Reporting REPORTING = new Reporting();
  private static final FaultyDynamo DATABASE = REPORTING.tables.faulty();

  @AfterAll
  static void closeDatabase() {
    DATABASE.close();
  }

  @TestFactory
  Stream<DynamicTest> ofAReport() {
    return atEveryCall(_ -> fresh(), 201, 2);
  }

  @TestFactory
  Stream<DynamicTest> ofAVersion() {
    return atEveryCall(reported -> keyed(about("add", reported)), 201, 2);
  }

  @TestFactory
  Stream<DynamicTest> ofAMessage() {
    return atEveryCall(reported -> keyed(about("message", reported)), 201, 2);
  }

  @TestFactory
  Stream<DynamicTest> ofAFile() {
    return atEveryCall(reported -> keyed(about("declare", reported)), 201, 2);
  }

  @TestFactory
  Stream<DynamicTest> ofErasingWhoReported() {
    return atEveryCall(reported -> about("erase-contact", reported), 204, 0);
  }

  /** Erased again after its answer was lost, it is gone already. */
  @TestFactory
  Stream<DynamicTest> ofErasing() {
    return atEveryCall(reported -> about("erase", reported), 204, -1);
  }

  private static Stream<DynamicTest> atEveryCall(
      Function<Answer, Event> change, int status, int items) {
    DATABASE.failAt(0, Fault.REFUSED);
    Event once = change.apply(REPORTING.reported());
    DATABASE.failAt(0, Fault.REFUSED);
    assertThat(cold().call(once).status()).isEqualTo(status);
    return DATABASE.atEveryCall((call, fault) -> isDoneOnce(change, call, fault, status, items));
  }

  private static void isDoneOnce(
      Function<Answer, Event> change, int call, Fault fault, int status, int items) {
    Event event = change.apply(REPORTING.reported());
    int before = REPORTING.stored();
    DATABASE.failAt(call, fault);
    Answer answer = cold().call(event);
    assertThat(answer.status()).isIn(status, 500);
    DATABASE.failAt(0, fault);

    Answer again = cold().call(event);

    boolean isErasing = event.routeKey().startsWith("DELETE");
    assertThat(again.status())
        .isIn(isErasing ? new Integer[] {status, 410} : new Integer[] {status});
    assertThat(REPORTING.stored()).isEqualTo(before + items);
  }

  /** A function that remembers nothing, so that every call is made. */
  private static Lambda cold() {
    return REPORTING.cold(DATABASE.endpoint());
  }
}
