package kyojo.maintaincatalogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.Stream;
import kyojo.domain.jcstar.RegistryPointer;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.FaultyDynamo;
import kyojo.testkit.FaultyDynamo.Fault;
import kyojo.testkit.Lambda;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whichever call to the database fails, and however, or the bucket: asked again, the list is begun,
 * published or brought back, once; until then the version before is in force.
 */
class LostAnswersTest {
  private static final Importing IMPORTING = new Importing();
  private static final FaultyDynamo DATABASE = IMPORTING.tables.faulty();

  @AfterAll
  static void closeAll() {
    DATABASE.close();
    IMPORTING.close();
  }

  @TestFactory
  Stream<DynamicTest> ofABeginning() {
    DATABASE.failAt(0, Fault.REFUSED);
    assertThat(lambda().call(Importing.begin()).status()).isEqualTo(201);
    return DATABASE.atEveryCall(LostAnswersTest::isBegunOnce);
  }

  private static void isBegunOnce(int call, Fault fault) {
    Event event = Importing.begin();
    int before = IMPORTING.tables.count("ReferenceTable");
    Answer answer = failing(event, call, fault, 201);

    Answer again = lambda().call(event);

    assertThat(again.status()).isEqualTo(201);
    if (answer.status() == 201) {
      assertThat(again.at("/id")).isEqualTo(answer.at("/id"));
    }
    assertThat(IMPORTING.tables.count("ReferenceTable")).isEqualTo(before + 1);
  }

  @TestFactory
  Stream<DynamicTest> ofAPublication() {
    Answer shown = shown();
    DATABASE.failAt(0, Fault.REFUSED);
    assertThat(lambda().call(Importing.publish(shown)).status()).isEqualTo(200);
    return DATABASE.atEveryCall(LostAnswersTest::isPublishedOnce);
  }

  private static void isPublishedOnce(int call, Fault fault) {
    Answer shown = shown();
    RegistryPointer before = IMPORTING.versions.pointer();
    failing(Importing.publish(shown), call, fault, 200);
    assertThat(IMPORTING.versions.pointer()).isIn(before, next(before));

    Answer again = lambda().call(Importing.publish(shown));

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.at("/version").asInt()).isEqualTo(before.newest() + 1);
    assertThat(IMPORTING.versions.pointer()).isEqualTo(next(before));
    assertThat(IMPORTING.versions.read(before.newest() + 1).orElseThrow().labels()).hasSize(1);
  }

  @TestFactory
  Stream<DynamicTest> ofAWayBack() {
    String old = published();
    published();
    DATABASE.failAt(0, Fault.REFUSED);
    assertThat(lambda().call(Importing.rollback(old, inForce())).status()).isEqualTo(200);
    return DATABASE.atEveryCall((call, fault) -> isRestoredOnce(old, call, fault));
  }

  private static void isRestoredOnce(String old, int call, Fault fault) {
    published();
    RegistryPointer before = IMPORTING.versions.pointer();
    Event event = Importing.rollback(old, before.newest());
    failing(event, call, fault, 200);
    assertThat(IMPORTING.versions.pointer()).isIn(before, next(before));

    Answer again = lambda().call(event);

    // Either it is done now, or it was done and the version tells so.
    assertThat(again.status()).isIn(200, 412);
    assertThat(IMPORTING.versions.pointer()).isEqualTo(next(before));
  }

  @Test
  void whileTheBucketIsDownNothingIsPublishedAndNothingIsLost() {
    Answer shown = shown();
    RegistryPointer before = IMPORTING.versions.pointer();
    IMPORTING.bucket.isDown(true);

    assertThat(lambda().call(Importing.show(shown.at("/id").asString())).status()).isEqualTo(500);
    assertThat(lambda().call(Importing.publish(shown)).status()).isEqualTo(500);
    assertThat(IMPORTING.versions.pointer()).isEqualTo(before);
    IMPORTING.bucket.isDown(false);

    assertThat(lambda().call(Importing.publish(shown)).status()).isEqualTo(200);
    assertThat(IMPORTING.versions.pointer()).isEqualTo(next(before));
  }

  private static Answer failing(Event event, int call, Fault fault, int success) {
    DATABASE.failAt(call, fault);
    Answer answer = lambda().call(event);
    DATABASE.failAt(0, fault);
    assertThat(answer.status()).isEqualTo(fault == Fault.ANSWER_LOST_ONCE ? success : 500);
    return answer;
  }

  /** What one publication makes of it. */
  private static RegistryPointer next(RegistryPointer before) {
    int version = before.newest() + 1;
    return new RegistryPointer(
        before.counter() + 1, version, OptionalInt.of(version), before.next());
  }

  private static int inForce() {
    return IMPORTING.versions.pointer().newest();
  }

  /** An import that is looked at, and can be published. */
  private static Answer shown() {
    DATABASE.failAt(0, Fault.REFUSED);
    String id = lambda().call(Importing.begin()).at("/id").asString();
    Answer shown = lambda().call(Importing.show(id));
    assertThat(shown.at("/state").asString()).isEqualTo("READY");
    return shown;
  }

  private static String published() {
    Answer shown = shown();
    assertThat(lambda().call(Importing.publish(shown)).status()).isEqualTo(200);
    return shown.at("/id").asString();
  }

  /** With a client of its own: one that failed often stops trying again. */
  private static Lambda lambda() {
    return IMPORTING.lambda(DATABASE.endpoint());
  }
}
