package kyojo.keepinventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kyojo.domain.diagnosis.Profile;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class KeepInventoryHandlerTest {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final Keeping keeping = new Keeping();
  private final Lambda lambda = keeping.lambda;

  @Test
  void aListWithoutAReceiptMakesTheFirmAndOpensItAgain() {
    Answer minted = lambda.call(Keeping.fresh());

    assertThat(minted.status()).isEqualTo(201);
    assertThat(minted.headers()).containsEntry("etag", "\"1\"");
    assertThat(minted.at("/version").asInt()).isEqualTo(1);
    Answer read = lambda.call(Keeping.read(Keeping.receipt(minted)));
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.headers()).containsEntry("etag", "\"1\"");
    assertThat(read.at("/devices/0/model").asString()).isEqualTo("AX-1800/D");
    assertThat(read.at("/devices/1/numberKind").asString()).isEqualTo("PROVISIONAL");
    assertThat(read.at("/receipt").isMissingNode()).isTrue();
    assertThat(read.at("/note").asString()).contains("見つからない");
  }

  /** データ未登録: nothing is said of any device, and nothing has changed. */
  @Test
  void withoutAListOfLabelsThereAreNoVerdicts() {
    Answer minted = lambda.call(Keeping.fresh());

    assertThat(minted.at("/list/state").asString()).isEqualTo("NOT_REGISTERED");
    assertThat(minted.at("/devices/0/verdict").isMissingNode()).isTrue();
    assertThat(minted.at("/devices/0/seen").isMissingNode()).isTrue();
    assertThat(minted.at("/devices/0/changed").asBoolean()).isFalse();
  }

  @Test
  void whatChangedIsToldUntilItIsAcknowledged() {
    LocalDate soon = LocalDate.now(JAPAN).plusYears(1);
    keeping.publish(soon);
    Lambda first = keeping.cold();
    String receipt = Keeping.receipt(first.call(Keeping.fresh()));
    assertThat(first.call(Keeping.read(receipt)).at("/devices/0/seen").asString())
        .isEqualTo("VALID");

    keeping.publish(LocalDate.now(JAPAN).minusDays(2));
    Lambda later = keeping.cold();
    Answer read = later.call(Keeping.read(receipt));

    assertThat(read.at("/devices/0/changed").asBoolean()).isTrue();
    assertThat(read.at("/devices/0/seen").asString()).isEqualTo("VALID");
    assertThat(read.at("/devices/0/verdict/conclusion").asString()).isEqualTo("EXPIRED");
    assertThat(read.at("/devices/1/changed").asBoolean()).isFalse();
    assertThat(read.at("/labels/0/registrationNumber").asString()).isEqualTo("FICTION-0001");

    Answer saved = later.call(Keeping.without(Keeping.next(receipt, 1), 1));
    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.at("/devices/0/changed").asBoolean()).isTrue();
    Event seen = Keeping.next(receipt, 2);
    Answer acknowledged = later.call(seen.withBody(seen.bodyJson().put("seen", true)));
    assertThat(acknowledged.at("/devices/0/changed").asBoolean()).isFalse();
    assertThat(acknowledged.at("/devices/0/seen").asString()).isEqualTo("EXPIRED");
    assertThat(acknowledged.headers()).containsEntry("etag", "\"3\"");
  }

  @Test
  void savingAgainSaysInThePlaceOfWhat() {
    String receipt = keeping.minted();
    Event other = Keeping.without(Keeping.first(receipt), 0);

    assertThat(lambda.call(other).violations()).containsExactly("/headers/If-Match REQUIRED");
    assertThat(lambda.call(Keeping.without(Keeping.next(receipt, 7), 0)).status()).isEqualTo(412);
    assertThat(lambda.call(Keeping.without(Keeping.next(receipt, 1), 0)).status()).isEqualTo(200);
    assertThat(lambda.call(Keeping.without(Keeping.next(receipt, 1), 0)).headers())
        .as("sent again")
        .containsEntry("etag", "\"2\"");
    assertThat(lambda.call(Keeping.without(Keeping.next(receipt, 1), 1)).status()).isEqualTo(412);
  }

  @Test
  void aFirmWithADiagnosisKeepsItsListUnderTheSameReceipt() {
    var stored = Samples.store(keeping.diagnoses, Profile.EMPTY, Duration.ofDays(400));
    String receipt = stored.receipt().text();
    assertThat(lambda.call(Keeping.read(receipt)).status()).isEqualTo(404);
    assertThat(lambda.call(Keeping.read(receipt)).violations()).isEmpty();

    Answer saved = lambda.call(Keeping.first(receipt));

    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.at("/receipt").isMissingNode()).isTrue();
    assertThat(lambda.call(Keeping.read(receipt)).status()).isEqualTo(200);
  }

  @Test
  void erasingLeavesWhatElseTheFirmHasAndItMayBeginAnew() {
    var stored = Samples.store(keeping.diagnoses, Profile.EMPTY, Duration.ofDays(400));
    String receipt = stored.receipt().text();
    lambda.call(Keeping.first(receipt));

    assertThat(lambda.call(Keeping.erase(receipt)).status()).isEqualTo(204);

    assertThat(lambda.call(Keeping.read(receipt)).status()).isEqualTo(410);
    assertThat(lambda.call(Keeping.erase(receipt)).status()).isEqualTo(410);
    assertThat(keeping.diagnoses.all(Samples.COMMUNITY, stored.receipt().firm()).sealed())
        .hasSize(1);
    assertThat(lambda.call(Keeping.first(receipt)).status()).isEqualTo(200);
  }

  @Test
  void aVersionThatWasErasedIsNoLaterOnesVersion() {
    String receipt =
        Samples.store(keeping.diagnoses, Profile.EMPTY, Duration.ofDays(400)).receipt().text();
    assertThat(lambda.call(Keeping.first(receipt)).at("/version").asInt()).isEqualTo(1);
    lambda.call(Keeping.erase(receipt));

    Answer anew = lambda.call(Keeping.without(Keeping.first(receipt), 0));

    assertThat(anew.at("/version").asInt()).isEqualTo(2);
    assertThat(anew.headers()).containsEntry("etag", "\"2\"");
    assertThat(lambda.call(Keeping.next(receipt, 1)).status())
        .as("on a page that was open all the time")
        .isEqualTo(412);
    Event repeated = Keeping.without(Keeping.first(receipt), 0);
    assertThat(lambda.call(repeated).at("/version").asInt()).as("its answer was lost").isEqualTo(2);
  }

  @Test
  void whatCompressionMadeOfATagIsTheVersionThatWasSeen() {
    String receipt = keeping.minted();

    assertThat(
            lambda
                .call(Keeping.next(receipt, 1).withHeader("If-Match", "W/\"1\""))
                .at("/version")
                .asInt())
        .isEqualTo(2);
  }

  @Test
  void withTheLastThatTheFirmLeftTheReceiptOpensNothing() {
    String receipt = keeping.minted();

    assertThat(lambda.call(Keeping.erase(receipt)).status()).isEqualTo(204);

    for (Event event :
        List.of(Keeping.read(receipt), Keeping.erase(receipt), Keeping.first(receipt))) {
      Answer answer = lambda.call(event);
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.violations()).containsExactly("/headers/Receipt RECEIPT_UNKNOWN");
    }
  }

  @Test
  void aWrongOrForeignReceiptOpensNothing() {
    String receipt = keeping.minted();
    String forged = receipt.substring(0, 27) + Samples.receipt().secret().value();

    for (Event event :
        List.of(
            Keeping.read(forged),
            Keeping.read(Samples.receipt().text()),
            Keeping.read(receipt).withPathParameter("community", Keeping.OTHER.value()),
            Keeping.next(forged, 1),
            Keeping.erase(forged))) {
      assertThat(lambda.call(event).violations())
          .containsExactly("/headers/Receipt RECEIPT_UNKNOWN");
    }
  }

  @Test
  void theRequiredDayIsKeptAndToday() {
    keeping.publish(LocalDate.of(2027, 3, 30));
    Lambda cold = keeping.cold();
    Event first = Keeping.fresh();
    ObjectNode body = first.bodyJson();
    body.withObject("/requirement").put("on", "2027-03-31");

    Answer minted = cold.call(first.withBody(body));

    assertThat(minted.at("/requirement/on").asString()).isEqualTo("2027-03-31");
    assertThat(minted.at("/devices/0/verdict/conclusion").asString()).isEqualTo("EXPIRED");
  }
}
