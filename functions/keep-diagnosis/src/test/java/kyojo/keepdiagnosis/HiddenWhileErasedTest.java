package kyojo.keepdiagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kyojo.domain.consent.Consents;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.diagnosis.Consent;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.Submission;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.Receipt;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.consent.DynamoConsents;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.testkit.Event;
import kyojo.testkit.FaultyDynamo;
import kyojo.testkit.FaultyDynamo.Fault;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who agreed to be seen and took it back stays hidden, wherever an erasure breaks off. */
class HiddenWhileErasedTest {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final RecordsTable RECORDS =
      new RecordsTable(TABLES.client(), TABLES.name("RecordsTable"));
  private static final DiagnosisStore DIAGNOSES = new DynamoDiagnosisStore(RECORDS);
  private static final Consents CONSENTS = new DynamoConsents(RECORDS);
  private static final FaultyDynamo DATABASE = TABLES.faulty();

  @AfterAll
  static void closeDatabase() {
    DATABASE.close();
  }

  private record Firm(Receipt receipt, Diagnosis diagnosis) {}

  @TestFactory
  Stream<DynamicTest> ofADiagnosis() {
    return atEveryCall(Event.of("keep-diagnosis/erase-diagnosis.json"));
  }

  @TestFactory
  Stream<DynamicTest> ofAFirm() {
    return atEveryCall(Event.of("keep-diagnosis/erase-firm.json"));
  }

  private static Stream<DynamicTest> atEveryCall(Event event) {
    DATABASE.failAt(0, Fault.REFUSED);
    erase(event, withdrawn());
    return IntStream.rangeClosed(1, DATABASE.calls())
        .mapToObj(call -> dynamicTest("call " + call, () -> isNotSeen(event, call)));
  }

  private static void isNotSeen(Event event, int call) {
    Firm firm = withdrawn();
    DATABASE.failAt(call, Fault.REFUSED);
    erase(event, firm);

    var left = DIAGNOSES.all(Samples.COMMUNITY, firm.receipt().firm()).sealed();
    var kept = CONSENTS.find(Samples.COMMUNITY, List.of(firm.receipt().firm()));
    assertThat(left)
        .allSatisfy(item ->
            assertThat(
                    item.diagnosis()
                        .visibleIdentity(Optional.ofNullable(kept.get(firm.receipt().firm()))))
                .isEmpty());
  }

  private static void erase(Event event, Firm firm) {
    new Lambda(new KeepDiagnosisHandler(TABLES.variables("KeepDiagnosis", DATABASE.endpoint())))
        .call(
            event
                .withHeader("Receipt", firm.receipt().text())
                .withPathParameter("diagnosis", firm.diagnosis().id().value()));
  }

  private static Firm withdrawn() {
    var derivation = new Derivation(Samples.COMMUNITY, "test", IdempotencyKey.random());
    Receipt receipt = derivation.receipt();
    Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Instant end = at.plus(Duration.ofDays(400));
    var diagnosis =
        new Diagnosis(
            derivation.diagnosis(receipt.firm()),
            Samples.COMMUNITY,
            receipt.firm(),
            at,
            end,
            Origin.OPEN,
            agreeing(),
            Optional.of(new IdentityConsent(true, "words-1", at)));
    DIAGNOSES.add(diagnosis, receipt.secret().hash());
    CONSENTS.set(
        Samples.COMMUNITY,
        receipt.firm(),
        new IdentityConsent(false, "words-1", at.plusSeconds(1)),
        end);
    return new Firm(receipt, diagnosis);
  }

  private static Submission agreeing() {
    Submission sheet = Samples.submission(Profile.EMPTY);
    return new Submission(
        sheet.questionSet(),
        sheet.answers(),
        sheet.profile(),
        sheet.identity(),
        new Consent(sheet.consent().notice(), Optional.of(true)));
  }
}
