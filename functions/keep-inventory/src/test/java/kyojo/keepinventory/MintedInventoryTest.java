package kyojo.keepinventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import kyojo.domain.community.CommunityDraft;
import kyojo.domain.community.Quota;
import kyojo.domain.identity.Receipt;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;

/** A list that makes a firm: once for each key, as a first diagnosis does. */
class MintedInventoryTest {
  private final Keeping keeping = new Keeping();
  private final Lambda lambda = keeping.lambda;

  @Test
  void sentAgainItIsAnsweredTheSameAndStoredOnce() {
    Event event = Keeping.fresh();
    Answer first = lambda.call(event);
    int stored = keeping.tables.count("RecordsTable");

    Answer again = lambda.call(event);

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.at("/receipt")).isEqualTo(first.at("/receipt"));
    assertThat(again.at("/savedAt")).isEqualTo(first.at("/savedAt"));
    assertThat(keeping.tables.count("RecordsTable")).isEqualTo(stored);
  }

  @Test
  void anotherListUnderTheSameKeyIsRefused() {
    Event event = Keeping.fresh();
    lambda.call(event);

    Answer other = lambda.call(Keeping.without(event, 0));

    assertThat(other.status()).isEqualTo(409);
    assertThat(other.at("/code").asString()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void sentAgainAfterTheListWasChangedItStillFindsItsReceipt() {
    Event event = Keeping.fresh();
    String receipt = Keeping.receipt(lambda.call(event));
    lambda.call(Keeping.without(Keeping.next(receipt, 1), 0));

    Answer again = lambda.call(event);

    assertThat(again.status()).isEqualTo(201);
    assertThat(Keeping.receipt(again)).isEqualTo(receipt);
    assertThat(again.at("/version").asInt()).isEqualTo(2);
  }

  @Test
  void sentAgainAfterAnErasureItStaysErased() {
    Event event = Keeping.fresh();
    lambda.call(Keeping.erase(Keeping.receipt(lambda.call(event))));

    Answer again = lambda.call(event);

    assertThat(again.status()).isEqualTo(410);
    assertThat(again.at("/code").asString()).isEqualTo("ERASED");
  }

  @Test
  void theSameKeyInAnotherCommunityMakesAnotherFirm() {
    Event event = Keeping.fresh();
    String here = Keeping.receipt(lambda.call(event));
    String there =
        Keeping.receipt(lambda.call(event.withPathParameter("community", Keeping.OTHER.value())));

    assertThat(there).isNotEqualTo(here);
    assertThat(lambda.call(Keeping.read(there)).status()).isEqualTo(404);
  }

  @Test
  void whatWasKeptBeforeTheNoticeChangedIsAnsweredAgain() {
    Event event = Keeping.fresh();
    String receipt = Keeping.receipt(lambda.call(event));
    notice("standard-2026-11-24-2");
    Lambda cold = keeping.cold();

    assertThat(Keeping.receipt(cold.call(event))).isEqualTo(receipt);
    assertThat(cold.call(Keeping.fresh()).violations())
        .containsExactly("/consent/notice NOTICE_OUTDATED");
    Event old = Keeping.fresh();
    var body = old.bodyJson();
    body.withObject("/consent").put("notice", "standard-2026-11-24-2");
    assertThat(cold.call(old.withBody(body)).violations())
        .as("a notice that does not speak of lists")
        .containsExactly("/consent/notice INVENTORIES_NOT_TAKEN");
  }

  @Test
  void aCodeTellsWhereTheFirmComesFromAndIsProven() {
    keeping.issue("AAAA1111");
    Event event = Keeping.fresh();
    Event coded = event.withBody(event.bodyJson().put("origin", "aaaa-1111"));

    Answer minted = lambda.call(coded);

    assertThat(minted.status()).isEqualTo(201);
    assertThat(minted.headers()).containsEntry("origin-code", "AAAA1111");
    assertThat(lambda.call(event.withBody(event.bodyJson().put("origin", "AAAA2222"))).violations())
        .containsExactly("/origin ORIGIN_CODE_NOT_OPEN");
    assertThat(lambda.call(event).status()).as("the same key without the code").isEqualTo(409);
  }

  @Test
  void whatIsStoredCountsAgainstTheCommunitysQuotaAndNothingElseDoes() {
    quota(new Quota(3, 1000));
    Lambda cold = keeping.cold();
    Event first = Keeping.fresh();
    String receipt = Keeping.receipt(cold.call(first));
    for (int i = 0; i < 20; i++) {
      assertThat(cold.call(first).status()).isEqualTo(201);
      assertThat(cold.call(Keeping.read(receipt)).status()).isEqualTo(200);
    }
    assertThat(cold.call(Keeping.without(Keeping.next(receipt, 1), 0)).status()).isEqualTo(200);
    assertThat(cold.call(Keeping.fresh()).status()).isEqualTo(201);

    Answer refused = cold.call(Keeping.fresh());

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.headers()).containsKey("retry-after");
  }

  @Test
  void withoutAKeyEachRequestMakesAFirm() {
    Event event = Keeping.fresh().withoutHeader("Idempotency-Key");

    assertThat(Keeping.receipt(lambda.call(event)))
        .isNotEqualTo(Keeping.receipt(lambda.call(event)));
    assertThat(
            lambda.call(event.withHeader("Idempotency-Key", UUID.randomUUID() + "x")).violations())
        .containsExactly("/headers/Idempotency-Key IDEMPOTENCY_KEY_MALFORMED");
  }

  @Test
  void aFirmErasedWhileItsListIsSavedKeepsNone() {
    String receipt = keeping.minted();
    var firm = Receipt.parse(receipt).orElseThrow().firm();
    new DynamoDiagnosisStore(keeping.records)
        .eraseFirm(Samples.COMMUNITY, firm, Instant.now().plusSeconds(3600));

    assertThat(lambda.call(Keeping.read(receipt)).status()).isEqualTo(404);
    assertThat(lambda.call(Keeping.without(Keeping.next(receipt, 1), 0)).status()).isEqualTo(404);
  }

  private void notice(String version) {
    CommunityDraft said = CommunityDraft.of(Samples.community(Samples.COMMUNITY, "A", "27"));
    put(said, version, said.quota());
  }

  private void quota(Quota quota) {
    CommunityDraft said = CommunityDraft.of(Samples.community(Samples.COMMUNITY, "A", "27"));
    put(said, said.privacyNotice(), quota);
  }

  private void put(CommunityDraft said, String notice, Quota quota) {
    keeping.communities.put(
        new CommunityDraft(
                said.name(),
                said.region(),
                said.prefectures(),
                said.introduction(),
                said.colour(),
                said.contact(),
                said.helplines(),
                said.offers(),
                notice,
                quota)
            .as(Samples.COMMUNITY, true));
  }
}
