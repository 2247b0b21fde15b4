package kyojo.readdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.identity.Receipt;
import kyojo.persistence.Keys;
import kyojo.readdesk.Reading.Left;
import kyojo.testkit.Event;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;

/** One damaged item takes nothing down. */
class UnreadableFirmTest {
  private static final Identity WHO =
      new Identity(Optional.of("=なにわ製作所"), Optional.of("山田"), Optional.empty(), Optional.of("本社"));

  private final Reading reading = new Reading();
  private final Instant now = Instant.now();

  /** Damaged, or sealed under a key that is not there any more. */
  @Test
  void aFirmWhoseIdentityDoesNotOpenIsShownWithoutIt() {
    Receipt firm = Reading.firm();
    Diagnosis older =
        reading.store(
            new Left(firm, now.minus(Duration.ofDays(40)), Answer.PARTIAL).named(WHO, true));
    reading.store(new Left(firm, now.minusSeconds(10), Answer.IMPLEMENTED).named(WHO, true));
    reading.damageIdentity(older);

    var shown = reading.lambda.call(firm(firm).withQuery("diagnosis", older.id().value()));

    assertThat(shown.status()).as(shown.raw()).isEqualTo(200);
    assertThat(shown.at("/shown/score/total").asInt()).isEqualTo(50);
    assertThat(shown.at("/shown/identity").size()).isZero();
    assertThat(reading.lambda.call(firm(firm)).raw()).contains("本社");
    assertThat(reading.lambda.call(Reading.LIST).status()).isEqualTo(200);
    assertThat(reading.lambda.call(Reading.CSV).status()).isEqualTo(200);
  }

  /** While a community is erased its key goes first. */
  @Test
  void whereTheKeyIsDestroyedTheCommunityIsToldErased() {
    Receipt firm = Reading.firm();
    reading.store(new Left(firm, now.minusSeconds(10), Answer.PARTIAL).named(WHO, true));
    reading.tables.remove(Keys.keys(Samples.COMMUNITY), Keys.KEYSET);

    for (Event event : List.of(firm(firm), Reading.LIST, Reading.CSV)) {
      var answer = reading.lambda.call(event);
      assertThat(answer.status()).as(answer.raw()).isEqualTo(410);
      assertThat(answer.raw()).contains("COMMUNITY_ERASED");
    }
  }

  private static Event firm(Receipt receipt) {
    return Reading.FIRM.withPathParameter("firm", receipt.firm().value());
  }
}
