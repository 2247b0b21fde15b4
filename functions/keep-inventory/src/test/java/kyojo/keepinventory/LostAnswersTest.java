package kyojo.keepinventory;

import static org.assertj.core.api.Assertions.assertThat;

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
 * Whichever call to the database fails, and however: asked again, the list is kept, changed or
 * erased, once, and the firm has one receipt for it.
 */
class LostAnswersTest {
  private static final Keeping KEEPING = new Keeping();
  private static final FaultyDynamo DATABASE = KEEPING.tables.faulty();

  @AfterAll
  static void closeDatabase() {
    DATABASE.close();
  }

  @TestFactory
  Stream<DynamicTest> ofAListThatMakesItsFirm() {
    DATABASE.failAt(0, Fault.REFUSED);
    assertThat(lambda().call(Keeping.fresh()).status()).isEqualTo(201);
    return DATABASE.atEveryCall(LostAnswersTest::isMintedOnce);
  }

  private static void isMintedOnce(int call, Fault fault) {
    Event event = Keeping.fresh();
    int before = KEEPING.tables.count("RecordsTable");
    Answer answer = failing(event, call, fault, 201);

    Answer again = lambda().call(event);

    assertThat(again.status()).isEqualTo(201);
    if (answer.status() == 201) {
      assertThat(Keeping.receipt(again)).isEqualTo(Keeping.receipt(answer));
      assertThat(again.at("/savedAt")).isEqualTo(answer.at("/savedAt"));
    }
    assertThat(KEEPING.tables.count("RecordsTable")).isEqualTo(before + 1);
    Answer read = KEEPING.lambda.call(Keeping.read(Keeping.receipt(again)));
    assertThat(read.at("/devices")).isEqualTo(again.at("/devices"));
    assertThat(read.at("/version").asInt()).isEqualTo(1);
  }

  @TestFactory
  Stream<DynamicTest> ofAChangedList() {
    String receipt = KEEPING.minted();
    DATABASE.failAt(0, Fault.REFUSED);
    assertThat(lambda().call(changed(receipt)).status()).isEqualTo(200);
    return DATABASE.atEveryCall(LostAnswersTest::isChangedOnce);
  }

  private static void isChangedOnce(int call, Fault fault) {
    String receipt = KEEPING.minted();
    failing(changed(receipt), call, fault, 200);

    Answer again = lambda().call(changed(receipt));

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.at("/version").asInt()).isEqualTo(2);
    Answer read = KEEPING.lambda.call(Keeping.read(receipt));
    assertThat(read.at("/version").asInt()).isEqualTo(2);
    assertThat(read.at("/devices")).isEqualTo(again.at("/devices"));
  }

  @TestFactory
  Stream<DynamicTest> ofAnErasedList() {
    String receipt = KEEPING.minted();
    DATABASE.failAt(0, Fault.REFUSED);
    assertThat(lambda().call(Keeping.erase(receipt)).status()).isEqualTo(204);
    return DATABASE.atEveryCall(LostAnswersTest::isErasedInTheEnd);
  }

  private static void isErasedInTheEnd(int call, Fault fault) {
    String receipt = KEEPING.minted();
    failing(Keeping.erase(receipt), call, fault, 204);

    int again = lambda().call(Keeping.erase(receipt)).status();

    // 404 says that nothing is left for this receipt.
    assertThat(again).isIn(204, 404);
    assertThat(KEEPING.lambda.call(Keeping.read(receipt)).status()).isEqualTo(404);
  }

  private static Answer failing(Event event, int call, Fault fault, int success) {
    DATABASE.failAt(call, fault);
    Answer answer = lambda().call(event);
    DATABASE.failAt(0, fault);
    assertThat(answer.status()).isEqualTo(fault == Fault.ANSWER_LOST_ONCE ? success : 500);
    return answer;
  }

  private static Event changed(String receipt) {
    return Keeping.without(Keeping.next(receipt, 1), 0);
  }

  /** With a client of its own: one that failed often stops trying again. */
  private static Lambda lambda() {
    return new Lambda(
        new KeepInventoryHandler(KEEPING.tables.variables("KeepInventory", DATABASE.endpoint())));
  }
}
