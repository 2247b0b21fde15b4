package kyojo.readdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.identity.Receipt;
import kyojo.persistence.audit.DynamoAuditTrail;
import kyojo.readdesk.Reading.Left;
import kyojo.testkit.Event;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may look, where, and that it is known. */
class DeskRightsTest {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final Reading reading = new Reading();
  private final Instant now = Instant.now();

  @Test
  void readingAFirmOrTakingAFileIsInTheTrail() {
    Receipt firm = Reading.firm();
    reading.store(new Left(firm, now.minusSeconds(10), Answer.UNKNOWN));
    reading.lambda.call(firm(firm));
    reading.lambda.call(Reading.CSV);
    reading.lambda.call(Reading.LIST);

    assertThat(
            new DynamoAuditTrail(reading.records, reading.names)
                .page(Samples.COMMUNITY, YearMonth.now(JAPAN), Optional.empty(), 10))
        .extracting(placed -> placed.entry().action())
        .containsExactly(AuditAction.FIRMS_EXPORTED, AuditAction.FIRM_READ);
  }

  @Test
  void aCursorOpensOnlyTheListItCameFrom() {
    for (int i = 0; i < 3; i++) {
      reading.store(new Left(Reading.firm(), now.minusSeconds(10 + i), Answer.PARTIAL));
    }
    Event two = Reading.LIST.withQuery("limit", "2");
    String cursor = reading.lambda.call(two).at("/nextCursor").asString();
    new kyojo.persistence.membership.DynamoRosterStore(reading.records, reading.names)
        .replace(kyojo.testkit.Staff.roster(Reading.OTHER));

    assertThat(reading.lambda.call(two.withQuery("cursor", cursor)).at("/diagnoses").size())
        .isEqualTo(1);
    for (Event foreign :
        List.of(
            two.withPathParameter("community", Reading.OTHER.value()),
            two.withQuery("latest", "true"))) {
      assertThat(reading.lambda.call(foreign.withQuery("cursor", cursor)).violations())
          .containsExactly("/query/cursor CURSOR_MALFORMED");
    }
    String damaged = cursor.substring(0, cursor.length() - 2) + "AA";
    assertThat(reading.lambda.call(two.withQuery("cursor", damaged)).status()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lecturer-1", "nobody"})
  void onlyOwnersAndStaffSeeAnyOfIt(String subject) {
    Receipt firm = Reading.firm();
    reading.store(new Left(firm, now.minusSeconds(10), Answer.UNKNOWN));

    for (Event event : List.of(Reading.LIST, Reading.CSV, Reading.TREND, firm(firm))) {
      assertThat(reading.lambda.call(event.withSubject(subject)).status()).isEqualTo(403);
      assertThat(reading.lambda.call(event.withSubject("owner-1")).status()).isEqualTo(200);
    }
  }

  @Test
  void nobodySeesAnotherCommunity() {
    Receipt foreign = Reading.firm();
    reading.store(Reading.OTHER, new Left(foreign, now.minusSeconds(10), Answer.UNKNOWN));

    assertThat(reading.lambda.call(Reading.LIST).at("/diagnoses").size()).isZero();
    assertThat(reading.lambda.call(firm(foreign)).status()).isEqualTo(404);
    for (Event event : List.of(Reading.LIST, Reading.CSV, Reading.TREND, firm(foreign))) {
      assertThat(
              reading
                  .lambda
                  .call(event.withPathParameter("community", Reading.OTHER.value()))
                  .status())
          .isEqualTo(403);
    }
  }

  private static Event firm(Receipt receipt) {
    return Reading.FIRM.withPathParameter("firm", receipt.firm().value());
  }
}
