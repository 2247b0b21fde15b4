package kyojo.keepdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import kyojo.domain.Limits;
import kyojo.domain.Stage;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.consent.Consents;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.Receipt;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.audit.DynamoAuditTrail;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.persistence.consent.DynamoConsents;
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
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** A clerk takes back what they typed in by mistake, without the receipt. */
class TakeBackSheetTest {
  private static final Event TAKE_BACK = Event.of("keep-desk/take-back.json");
  private static final Duration TIME = Duration.ofHours(Limits.SHEET_TAKE_BACK_HOURS);

  private final LocalTables tables = LocalTables.fresh();
  private final RecordsTable records =
      new RecordsTable(tables.client(), tables.name("RecordsTable"));
  private final KeysetStore keys =
      KeysetStore.open(
          records, KeysSettings.from(tables.variables("KeepDesk")), InstantSource.system());
  private final MemberNames names = MemberNames.with(new TenantCipher(keys));
  private final DiagnosisStore store = new DynamoDiagnosisStore(records);
  private final Consents consents = new DynamoConsents(records);
  private final Lambda lambda = at(InstantSource.system());

  TakeBackSheetTest() {
    keys.create(Samples.COMMUNITY);
    new DynamoRosterStore(records, names).replace(Staff.roster(Samples.COMMUNITY));
    new DynamoCommunities(tables.client(), tables.name("ReferenceTable"), Stage.DEVELOPMENT)
        .put(Samples.community(Samples.COMMUNITY, "A", "27"));
  }

  @Test
  void whoTypedItInErasesIt() {
    Event sheet = sheet();
    Answer entered = lambda.call(sheet);

    assertThat(lambda.call(takeBack(entered)).status()).isEqualTo(204);

    assertThat(store.all(Samples.COMMUNITY, firm(entered)).sealed()).isEmpty();
    assertThat(lambda.call(sheet).status()).as("sent again").isEqualTo(410);
    assertThat(lambda.call(takeBack(entered)).status()).as("once more").isEqualTo(404);
  }

  @Test
  void onlyTheSheetGoesOfAFirmThatHasMore() {
    var first = Samples.store(store, Profile.EMPTY, Duration.ofDays(400));
    Answer entered = lambda.call(sheet().withHeader("Receipt", first.receipt().text()));

    assertThat(lambda.call(takeBack(entered)).status()).isEqualTo(204);

    assertThat(store.all(Samples.COMMUNITY, first.receipt().firm()).sealed())
        .singleElement()
        .satisfies(left -> {
          assertThat(left.diagnosis()).isEqualTo(first.diagnosis());
          assertThat(left.nextAt()).isEmpty();
        });
  }

  /** A sheet that was typed in for the wrong firm must not show who that one is. */
  @Test
  void whatItSaidOfBeingSeenGoesToo() {
    var first = Samples.store(store, Profile.EMPTY, Duration.ofDays(400));
    FirmId firm = first.receipt().firm();
    Answer entered = lambda.call(agreeingSheetOf(first.receipt()));
    assertThat(isToBeSeen(firm)).isTrue();

    assertThat(lambda.call(takeBack(entered)).status()).isEqualTo(204);

    assertThat(isToBeSeen(firm)).isFalse();
  }

  @Test
  void whatTheFirmItselfSaidSinceStays() {
    var first = Samples.store(store, Profile.EMPTY, Duration.ofDays(400));
    FirmId firm = first.receipt().firm();
    Answer entered = lambda.call(agreeingSheetOf(first.receipt()));
    Instant later = Instant.now().plusSeconds(60);
    consents.set(
        Samples.COMMUNITY,
        firm,
        new IdentityConsent(true, "identity-2026-11", later),
        later.plus(Duration.ofDays(400)));

    assertThat(lambda.call(takeBack(entered)).status()).isEqualTo(204);

    assertThat(isToBeSeen(firm)).isTrue();
  }

  @Test
  void itStandsInTheTrail() {
    Answer entered = lambda.call(sheet());
    lambda.call(takeBack(entered));

    assertThat(
            new DynamoAuditTrail(records, names)
                .page(
                    Samples.COMMUNITY,
                    YearMonth.now(ZoneId.of("Asia/Tokyo")),
                    Optional.empty(),
                    10))
        .first()
        .satisfies(placed -> {
          assertThat(placed.entry().action()).isEqualTo(AuditAction.SHEET_TAKEN_BACK);
          assertThat(placed.entry().subject()).isEqualTo(firm(entered).value());
        });
  }

  @ParameterizedTest
  @CsvSource({"owner-1, 409", "lecturer-1, 403", "nobody, 403"})
  void nobodyElseDoes(String subject, int status) {
    Answer entered = lambda.call(sheet());

    assertThat(lambda.call(takeBack(entered).withSubject(subject)).status()).isEqualTo(status);
    assertThat(store.all(Samples.COMMUNITY, firm(entered)).sealed()).hasSize(1);
  }

  @Test
  void whatAFirmSentItselfIsNotTakenBack() {
    var sent = Samples.store(store, Profile.EMPTY, Duration.ofDays(400));

    Answer answer =
        lambda.call(
            TAKE_BACK
                .withPathParameter("firm", sent.receipt().firm().value())
                .withPathParameter("diagnosis", sent.diagnosis().id().value()));

    assertThat(answer.at("/code").asString()).isEqualTo("SHEET_NOT_YOURS");
    assertThat(store.all(Samples.COMMUNITY, sent.receipt().firm()).sealed()).hasSize(1);
  }

  @Test
  void aDayLaterItIsTooLate() {
    Answer entered = lambda.call(sheet());
    Instant end =
        store
            .all(Samples.COMMUNITY, firm(entered))
            .sealed()
            .getFirst()
            .diagnosis()
            .submittedAt()
            .plus(TIME);

    Answer late = at(InstantSource.fixed(end)).call(takeBack(entered));

    assertThat(late.at("/code").asString()).isEqualTo("TOO_LATE_TO_TAKE_BACK");
    assertThat(at(InstantSource.fixed(end.minusMillis(1))).call(takeBack(entered)).status())
        .isEqualTo(204);
  }

  private Lambda at(InstantSource clock) {
    return new Lambda(
        new KeepDeskHandler(
            DaggerKeepDeskComponent.factory()
                .create(KeepDeskSettings.from(tables.variables("KeepDesk")), clock)));
  }

  private static FirmId firm(Answer entered) {
    return new FirmId(entered.at("/firmId").asString());
  }

  private static Event takeBack(Answer entered) {
    assertThat(entered.status()).as(entered.raw()).isEqualTo(201);
    return TAKE_BACK
        .withPathParameter("firm", entered.at("/firmId").asString())
        .withPathParameter("diagnosis", entered.at("/diagnosisId").asString());
  }

  private boolean isToBeSeen(FirmId firm) {
    return consents.find(Samples.COMMUNITY, firm).orElseThrow().given();
  }

  /** A sheet that joins the receipt's firm and says that staff may see who it is. */
  private static Event agreeingSheetOf(Receipt receipt) {
    Event event = sheet().withHeader("Receipt", receipt.text());
    var body = event.bodyJson();
    ((ObjectNode) body.get("consent")).put("shareIdentity", true);
    return event.withBody(body);
  }

  private static Event sheet() {
    return Event.of("keep-desk/sheet.json")
        .withHeader("Idempotency-Key", UUID.randomUUID().toString());
  }
}
