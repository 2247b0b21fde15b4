package kyojo.keepdiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.sharing.ViewLinkStore;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.persistence.sharing.DynamoViewLinkStore;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.FaultyDynamo;
import kyojo.testkit.FaultyDynamo.Fault;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import kyojo.testkit.Samples.Stored;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whichever call to the database fails, and however: asked again, there is one link, and it opens.
 */
class LostLinksTest {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final RecordsTable RECORDS =
      new RecordsTable(TABLES.client(), TABLES.name("RecordsTable"));
  private static final ViewLinkStore LINKS = new DynamoViewLinkStore(RECORDS);
  private static final FaultyDynamo DATABASE = TABLES.faulty();

  @AfterAll
  static void closeDatabase() {
    DATABASE.close();
  }

  @TestFactory
  Stream<DynamicTest> ofALink() {
    DATABASE.failAt(0, Fault.REFUSED);
    assertThat(lambda().call(share(firm())).status()).isEqualTo(201);
    return DATABASE.atEveryCall((call, fault) -> isMadeOnce(call, fault));
  }

  private static void isMadeOnce(int call, Fault fault) {
    Stored stored = firm();
    Event event = share(stored);
    DATABASE.failAt(call, fault);
    Answer answer = lambda().call(event);
    assertThat(answer.status()).isEqualTo(fault == Fault.ANSWER_LOST_ONCE ? 201 : 500);
    DATABASE.failAt(0, fault);

    Answer again = lambda().call(event);

    assertThat(again.status()).isEqualTo(201);
    if (answer.status() == 201) {
      assertThat(again.raw()).isEqualTo(answer.raw());
    }
    assertThat(LINKS.all(Samples.COMMUNITY, stored.receipt().firm()))
        .map(link -> link.id().value())
        .containsExactly(again.at("/viewLinkId").asString());
  }

  private static Event share(Stored stored) {
    return Event.of("keep-diagnosis/create-link.json")
        .withHeader("Receipt", stored.receipt().text())
        .withHeader("Idempotency-Key", UUID.randomUUID().toString())
        .withPathParameter("diagnosis", stored.diagnosis().id().value());
  }

  private static Stored firm() {
    return Samples.store(new DynamoDiagnosisStore(RECORDS), Profile.EMPTY, Duration.ofDays(400));
  }

  /** With a client of its own: one that failed often stops trying again. */
  private static Lambda lambda() {
    return new Lambda(
        new KeepDiagnosisHandler(TABLES.variables("KeepDiagnosis", DATABASE.endpoint())));
  }
}
