package kyojo.keepdiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.sharing.ViewLink;
import kyojo.domain.sharing.ViewLinkStore;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.persistence.sharing.DynamoViewLinkStore;
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
 * Whichever call to the database fails, and however: asked again, nothing is left of what was to be
 * erased, and all of the rest.
 */
class LostErasuresTest {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final RecordsTable RECORDS =
      new RecordsTable(TABLES.client(), TABLES.name("RecordsTable"));
  private static final DiagnosisStore DIAGNOSES = new DynamoDiagnosisStore(RECORDS);
  private static final ViewLinkStore LINKS = new DynamoViewLinkStore(RECORDS);
  private static final FaultyDynamo DATABASE = TABLES.faulty();

  @AfterAll
  static void closeDatabase() {
    DATABASE.close();
  }

  @TestFactory
  Stream<DynamicTest> ofAnErasedDiagnosis() {
    return atEveryCall(
        stored ->
            Event.of("keep-diagnosis/erase-diagnosis.json")
                .withHeader("Receipt", stored.receipt().text())
                .withPathParameter("diagnosis", stored.diagnosis().id().value()),
        1);
  }

  @TestFactory
  Stream<DynamicTest> ofAnErasedFirm() {
    return atEveryCall(
        stored ->
            Event.of("keep-diagnosis/erase-firm.json")
                .withHeader("Receipt", stored.receipt().text()),
        0);
  }

  private static Stream<DynamicTest> atEveryCall(Function<Stored, Event> erase, int kept) {
    DATABASE.failAt(0, Fault.REFUSED);
    assertThat(lambda().call(erase.apply(firm())).status()).isEqualTo(204);
    return DATABASE.atEveryCall((call, fault) -> isErasedInTheEnd(erase, kept, call, fault));
  }

  private static void isErasedInTheEnd(
      Function<Stored, Event> erase, int kept, int call, Fault fault) {
    Stored stored = firm();
    DATABASE.failAt(call, fault);
    int status = lambda().call(erase.apply(stored)).status();
    assertThat(status).isEqualTo(fault == Fault.ANSWER_LOST_ONCE ? 204 : 500);
    DATABASE.failAt(0, fault);

    int again = lambda().call(erase.apply(stored)).status();

    // 404 says that nothing is left for this receipt.
    assertThat(again).isIn(204, 404);
    var firm = stored.receipt().firm();
    assertThat(DIAGNOSES.find(Samples.COMMUNITY, firm, stored.diagnosis().id())).isEmpty();
    assertThat(DIAGNOSES.all(Samples.COMMUNITY, firm).sealed()).hasSize(kept);
    assertThat(LINKS.all(Samples.COMMUNITY, firm)).hasSize(kept);
  }

  /** With a client of its own: one that failed often stops trying again. */
  private static Lambda lambda() {
    return new Lambda(
        new KeepDiagnosisHandler(TABLES.variables("KeepDiagnosis", DATABASE.endpoint())));
  }

  /** Two diagnoses, and a link to each. */
  private static Stored firm() {
    Stored stored = Samples.store(DIAGNOSES, Profile.EMPTY, Duration.ofDays(400));
    link(stored.diagnosis());
    link(Samples.another(DIAGNOSES, stored));
    return stored;
  }

  private static void link(Diagnosis diagnosis) {
    var key =
        new Derivation(Samples.COMMUNITY, "test", IdempotencyKey.random())
            .viewKey(diagnosis.firm(), diagnosis.id());
    LINKS.add(
        new ViewLinkStore.Sealed(
            new ViewLink(
                key.link(),
                Samples.COMMUNITY,
                diagnosis.firm(),
                diagnosis.id(),
                diagnosis.submittedAt(),
                Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS)),
            key.secret().hash()));
  }
}
