package kyojo.keepdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kyojo.domain.Stage;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.Receipt;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.audit.DynamoAuditTrail;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.persistence.desk.DynamoConfirmations;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import kyojo.testkit.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.node.ObjectNode;

class KeepDeskHandlerTest {
  private static final Event CONFIRM = Event.of("keep-desk/confirm.json");
  private static final Event WITHDRAW = Event.of("keep-desk/withdraw.json");
  private static final CommunityId OTHER = new CommunityId("00000000000000000000000002");

  private final LocalTables tables = LocalTables.fresh();
  private final RecordsTable records =
      new RecordsTable(tables.client(), tables.name("RecordsTable"));
  private final KeysetStore keys =
      KeysetStore.open(
          records, KeysSettings.from(tables.variables("KeepDesk")), InstantSource.system());
  private final DiagnosisStore store = new DynamoDiagnosisStore(records, new TenantCipher(keys));
  private final MemberNames names = MemberNames.with(new TenantCipher(keys));
  private final DynamoConfirmations confirmations = new DynamoConfirmations(records, names);
  private final Lambda lambda = new Lambda(new KeepDeskHandler(tables.variables("KeepDesk")));

  KeepDeskHandlerTest() {
    keys.create(Samples.COMMUNITY);
    new DynamoRosterStore(records, names).replace(Staff.roster(Samples.COMMUNITY));
    new DynamoCommunities(tables.client(), tables.name("ReferenceTable"), Stage.DEVELOPMENT)
        .put(Samples.community(Samples.COMMUNITY, "A", "27"));
  }

  @Test
  void aSheetFromPaperIsANewFirmOfKnownOrigin() {
    Answer answer = lambda.call(sheet());

    assertThat(answer.status()).as(answer.raw()).isEqualTo(201);
    Diagnosis stored = stored(answer);
    assertThat(answer.at("/firmId").asString()).isEqualTo(stored.firm().value());
    assertThat(stored.origin()).isEqualTo(Origin.STAFF);
  }

  @Test
  void theSameKeyStoresOnce() {
    Event event = sheet();

    assertThat(lambda.call(event).raw()).isEqualTo(lambda.call(event).raw());
    assertThat(lambda.call(event.withBody(event.bodyJson().put("questionSet", "x"))).status())
        .isEqualTo(422);
  }

  @Test
  void aSheetJoinsTheFirmThatShowsItsReceipt() {
    var first = Samples.store(store, Profile.EMPTY, Duration.ofDays(400));

    Answer answer = lambda.call(sheet().withHeader("Receipt", first.receipt().text()));

    assertThat(answer.status()).as(answer.raw()).isEqualTo(201);
    assertThat(answer.at("/receipt").isMissingNode()).isTrue();
    // The firm's own receipt opens it.
    assertThat(
            store
                .all(Samples.COMMUNITY, first.receipt().firm())
                .openTo(first.receipt(), Instant.now()))
        .hasSize(2);
    String wrong = new Receipt(first.receipt().firm(), Samples.receipt().secret()).text();
    Answer refused = lambda.call(sheet().withHeader("Receipt", wrong));
    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.violations()).containsExactly("/headers/Receipt RECEIPT_UNKNOWN");
  }

  /** A name, or an id that staff see in their list, joins nothing. */
  @Test
  void noSheetJoinsAFirmThatStaffName() {
    var first = Samples.store(store, Profile.EMPTY, Duration.ofDays(400));
    Event event = sheet();
    var body = event.bodyJson().put("firmId", first.receipt().firm().value());

    assertThat(lambda.call(event.withBody(body)).violations())
        .containsExactly("/firmId UNKNOWN_NAME");
  }

  @Test
  void aSheetSaysWhatStandsOnPaperOfTheFirm() {
    Event event = sheet();
    var body = event.bodyJson();
    body.putObject("profile")
        .put("industry", "E")
        .put("employees", "6-20")
        .put("prefecture", "27")
        .put("firmName", "なにわ商店")
        .put("respondent", "店主");
    ((ObjectNode) body.get("consent")).put("shareIdentity", true);

    Answer answer = lambda.call(event.withBody(body));

    assertThat(answer.status()).as(answer.raw()).isEqualTo(201);
    Diagnosis stored = stored(answer);
    assertThat(stored.submission().profile().employees()).isEqualTo(EmployeeBand.parse("6-20"));
    assertThat(stored.visibleIdentity(Optional.empty()).flatMap(Identity::firmName))
        .contains("なにわ商店");
  }

  @Test
  void withoutConsentOnPaperNothingIsStored() {
    Event event = sheet();
    var body = event.bodyJson();
    body.putObject("consent").put("notice", "standard-2026-11-28").put("agreedOnPaper", false);

    Answer answer = lambda.call(event.withBody(body));

    assertThat(answer.violations()).containsExactly("/consent/agreedOnPaper NOT_AGREED_ON_PAPER");
    assertThat(lambda.call(event).status()).isEqualTo(201);
  }

  @Test
  void aFirmIsConfirmedAndItIsTakenBack() {
    FirmId firm = Samples.store(store, Profile.EMPTY, Duration.ofDays(400)).receipt().firm();

    assertThat(lambda.call(of(CONFIRM, firm)).status()).isEqualTo(204);
    assertThat(confirmations.find(Samples.COMMUNITY, firm))
        .map(confirmation -> confirmation.name().text())
        .contains("staff-1");
    assertThat(confirmations.find(OTHER, firm)).isEmpty();
    assertThat(confirmations.find(Samples.COMMUNITY, List.of(firm))).containsOnlyKeys(firm);

    assertThat(lambda.call(of(WITHDRAW, firm)).status()).isEqualTo(204);
    assertThat(confirmations.find(Samples.COMMUNITY, firm)).isEmpty();
    assertThat(lambda.call(of(CONFIRM, new FirmId("0".repeat(26)))).status()).isEqualTo(404);
  }

  /** It lost its receipt and asked for it. */
  @Test
  void anOwnerErasesAFirmAndNobodyElseDoes() {
    FirmId firm = Samples.store(store, Profile.EMPTY, Duration.ofDays(400)).receipt().firm();
    lambda.call(of(CONFIRM, firm));
    Event erase = of(Event.of("keep-desk/erase-firm.json"), firm);

    for (String subject : List.of("staff-1", "lecturer-1", "nobody")) {
      assertThat(lambda.call(erase.withSubject(subject)).status()).isEqualTo(403);
    }
    assertThat(store.all(Samples.COMMUNITY, firm).sealed()).hasSize(1);

    assertThat(lambda.call(erase).status()).isEqualTo(204);
    assertThat(store.all(Samples.COMMUNITY, firm).sealed()).isEmpty();
    assertThat(confirmations.find(Samples.COMMUNITY, firm)).isEmpty();
    assertThat(lambda.call(erase).status()).isEqualTo(404);
  }

  @Test
  void aFirmOfWhichSomethingDoesNotOpenCanBeErased() {
    var stored = Samples.store(store, Profile.EMPTY, Duration.ofDays(400)).diagnosis();
    tables
        .client()
        .updateItem(update ->
            update
                .tableName(tables.name("RecordsTable"))
                .key(
                    Map.of(
                        Keys.PK,
                        AttributeValue.fromS(Keys.firm(stored.community(), stored.firm())),
                        Keys.SK,
                        AttributeValue.fromS(Keys.diagnosis(stored.id()))))
                .updateExpression("SET #identity = :damaged")
                .expressionAttributeNames(Map.of("#identity", "identity"))
                .expressionAttributeValues(
                    Map.of(":damaged", AttributeValue.fromB(SdkBytes.fromUtf8String("x")))));

    Event erase = of(Event.of("keep-desk/erase-firm.json"), stored.firm());

    assertThat(lambda.call(of(CONFIRM, stored.firm())).status()).isEqualTo(204);
    assertThat(lambda.call(erase).status()).isEqualTo(204);
    assertThat(lambda.call(erase).status()).isEqualTo(404);
  }

  @Test
  void everyWriteIsInTheTrail() {
    FirmId firm = Samples.store(store, Profile.EMPTY, Duration.ofDays(400)).receipt().firm();
    String entered = lambda.call(sheet()).at("/firmId").asString();
    lambda.call(of(CONFIRM, firm));
    lambda.call(of(WITHDRAW, firm));

    var trail =
        new DynamoAuditTrail(records, names)
            .page(Samples.COMMUNITY, YearMonth.now(ZoneId.of("Asia/Tokyo")), Optional.empty(), 10);
    assertThat(trail)
        .extracting(placed -> placed.entry().action())
        .containsExactly(
            AuditAction.FIRM_CONFIRMATION_WITHDRAWN,
            AuditAction.FIRM_CONFIRMED,
            AuditAction.SHEET_ENTERED);
    assertThat(trail.getLast().entry().subject()).isEqualTo(entered);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lecturer-1", "nobody"})
  void onlyOwnersAndStaffMayDoAnyOfIt(String subject) {
    FirmId firm = Samples.store(store, Profile.EMPTY, Duration.ofDays(400)).receipt().firm();

    for (Event event : List.of(sheet(), of(CONFIRM, firm), of(WITHDRAW, firm))) {
      assertThat(lambda.call(event.withSubject(subject)).status()).isEqualTo(403);
    }
    assertThat(confirmations.find(Samples.COMMUNITY, firm)).isEmpty();
  }

  private static Event of(Event event, FirmId firm) {
    return event.withPathParameter("firm", firm.value());
  }

  private Diagnosis stored(Answer answer) {
    Receipt receipt = Receipt.parse(answer.at("/receipt").asString()).orElseThrow();
    return store.all(Samples.COMMUNITY, receipt.firm()).openTo(receipt, Instant.now()).getFirst();
  }

  private static Event sheet() {
    return Event.of("keep-desk/sheet.json")
        .withHeader("Idempotency-Key", UUID.randomUUID().toString());
  }
}
