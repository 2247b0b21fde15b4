package kyojo.readdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import kyojo.domain.desk.Confirmation;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Receipt;
import kyojo.persistence.desk.DynamoConfirmations;
import kyojo.readdesk.Reading.Left;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;

class DeskFiltersTest {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final Reading reading = new Reading();
  private final Instant now = Instant.now();

  @Test
  void filtersLetThroughWhatTheySay() {
    reading.store(
        new Left(Reading.firm(), now.minusSeconds(10), Answer.IMPLEMENTED).of("E", "6-20", "27"));
    reading.store(
        new Left(Reading.firm(), now.minusSeconds(20), Answer.PARTIAL)
            .of("D", "1-5", "29")
            .by(Origin.SEMINAR));
    reading.store(new Left(Reading.firm(), now.minus(Duration.ofDays(40)), Answer.UNKNOWN));

    assertThat(totals("industry", "E")).containsExactly(100);
    assertThat(totals("employees", "1-5")).containsExactly(50);
    assertThat(totals("prefecture", "29")).containsExactly(50);
    assertThat(totals("origin", "SEMINAR")).containsExactly(50);
    assertThat(totals("origin", "OPEN")).containsExactly(100, -25);
    assertThat(totals("band", "100")).containsExactly(100);
    assertThat(totals("band", "0-49")).containsExactly(-25);
    assertThat(totals("from", day(30))).containsExactly(100, 50);
    assertThat(totals("to", day(30))).containsExactly(-25);
    assertThat(totals("to", day(0))).containsExactly(100, 50, -25);
  }

  @Test
  void whoCameByStaffIsWhomTheyTypedInOrConfirmed() {
    Receipt known = Reading.firm();
    reading.store(new Left(known, now.minusSeconds(10), Answer.IMPLEMENTED));
    reading.store(new Left(Reading.firm(), now.minusSeconds(20), Answer.PARTIAL).by(Origin.STAFF));
    reading.store(new Left(Reading.firm(), now.minusSeconds(30), Answer.UNKNOWN));
    assertThat(totals("origin", "STAFF")).containsExactly(50);

    new DynamoConfirmations(reading.records, reading.names)
        .put(
            Samples.COMMUNITY,
            known.firm(),
            new Confirmation(new MemberId("0".repeat(26)), "職員", now),
            now.plus(Duration.ofDays(30)));
    assertThat(totals("origin", "STAFF")).containsExactly(100, 50);
    assertThat(totals("origin", "OPEN")).containsExactly(100, -25);
  }

  @Test
  void firmsAreListedByTheirLatest() {
    Receipt back = Reading.firm();
    reading.store(new Left(back, now.minus(Duration.ofDays(400)), Answer.UNKNOWN));
    reading.store(new Left(back, now.minus(Duration.ofDays(20)), Answer.IMPLEMENTED));
    reading.store(new Left(Reading.firm(), now.minus(Duration.ofDays(380)), Answer.PARTIAL));

    assertThat(totals("latest", "false")).containsExactly(100, 50, -25);
    assertThat(totals("latest", "true")).containsExactly(100, 50);
    assertThat(totals("notSince", day(365))).containsExactly(50);
    assertThat(totals("notSince", day(0))).containsExactly(100, 50);
  }

  private List<Integer> totals(String name, String value) {
    var rows = reading.lambda.call(Reading.LIST.withQuery(name, value)).at("/diagnoses");
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> row.get("total").asInt())
        .toList();
  }

  private String day(int daysAgo) {
    return LocalDate.ofInstant(now, JAPAN).minusDays(daysAgo).toString();
  }
}
