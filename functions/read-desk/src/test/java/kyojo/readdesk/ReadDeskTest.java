package kyojo.readdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kyojo.domain.Limits;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.desk.Confirmation;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.identity.Receipt;
import kyojo.persistence.consent.DynamoConsents;
import kyojo.persistence.desk.DynamoConfirmations;
import kyojo.readdesk.Reading.Left;
import kyojo.testkit.Event;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadDeskTest {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final Identity WHO =
      new Identity(Optional.of("=なにわ製作所"), Optional.of("山田"), Optional.empty(), Optional.of("本社"));

  private final Reading reading = new Reading();
  private final Instant now = Instant.now();

  @Test
  void everyPageTogetherIsTheListInItsOrder() {
    var random = new Random(7);
    List<Diagnosis> stored = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Instant at = now.minus(Duration.ofHours(random.nextInt(24 * 400)));
      stored.add(reading.store(new Left(Reading.firm(), at, Answer.PARTIAL)));
    }
    stored.sort(
        Comparator.comparing(Diagnosis::submittedAt).thenComparing(d -> d.id().value()).reversed());

    assertThat(all(Reading.LIST.withQuery("limit", "7")))
        .isEqualTo(stored.stream().map(d -> d.id().value()).toList());
  }

  @Test
  void whatCameWithinASecondStandsInItsOrder() {
    Instant second = now.minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
    List<String> ids =
        Stream.of(0, 1, 500, 999)
            .map(second::plusMillis)
            .map(at -> reading.store(new Left(Reading.firm(), at, Answer.PARTIAL)).id().value())
            .toList();

    assertThat(all(Reading.LIST.withQuery("limit", "1"))).isEqualTo(ids.reversed());
  }

  @Test
  void placesOfTheirFormerFormAreReadWithoutGapOrRepetition() {
    Instant second = now.minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
    List<String> ids = new ArrayList<>();
    for (int millis : new int[] {0, 0, 0, 1, 999}) {
      Diagnosis stored =
          reading.store(new Left(Reading.firm(), second.plusMillis(millis), Answer.PARTIAL));
      ids.add(stored.id().value());
      if (ids.size() < 3) {
        reading.placeAsBefore(stored);
      }
    }

    assertThat(all(Reading.LIST.withQuery("limit", "1"))).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void anEmptyDeskIsAnEmptyList() {
    var answer = reading.lambda.call(Reading.LIST);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/diagnoses").size()).isZero();
    assertThat(answer.at("/nextCursor").isMissingNode()).isTrue();
  }

  @Test
  void aFilterThatFewPassIsAnsweredInTimeAndGoesOn() {
    Diagnosis first =
        reading.store(
            new Left(Reading.firm(), now.minus(Duration.ofDays(40)), Answer.PARTIAL)
                .of("A", "1-5", "29"));
    IntStream.range(0, Limits.DESK_ITEMS_MAX + 50)
        .parallel()
        .forEach(
            i -> reading.store(new Left(Reading.firm(), now.minusSeconds(60 + i), Answer.PARTIAL)));
    var answer = reading.lambda.call(Reading.LIST.withQuery("industry", "A"));

    assertThat(answer.at("/diagnoses").size()).isZero();
    assertThat(answer.at("/nextCursor").isMissingNode()).isFalse();
    assertThat(all(Reading.LIST.withQuery("industry", "A"))).containsExactly(first.id().value());
  }

  @Test
  void whoAFirmIsStandsThereOnlyWhereItAgreed() {
    Receipt agreed = Reading.firm();
    Receipt refused = Reading.firm();
    Receipt withdrew = Reading.firm();
    reading.store(new Left(agreed, now.minusSeconds(10), Answer.PARTIAL).named(WHO, true));
    reading.store(new Left(refused, now.minusSeconds(20), Answer.PARTIAL).named(WHO, false));
    reading.store(new Left(withdrew, now.minusSeconds(30), Answer.PARTIAL).named(WHO, true));
    new DynamoConsents(reading.records)
        .set(
            Samples.COMMUNITY,
            withdrew.firm(),
            new IdentityConsent(false, "words-1", now),
            now.plus(Duration.ofDays(30)));
    new DynamoConfirmations(reading.records, reading.names)
        .put(
            Samples.COMMUNITY,
            refused.firm(),
            new Confirmation(new MemberId("0".repeat(26)), "佐藤", now),
            now.plus(Duration.ofDays(30)));

    var answer = reading.lambda.call(Reading.LIST);

    assertThat(answer.at("/diagnoses/0/identity/scope").asString()).isEqualTo("本社");
    assertThat(answer.at("/diagnoses/1/identity").isMissingNode()).isTrue();
    assertThat(answer.at("/diagnoses/1/confirmation/name").asString()).isEqualTo("佐藤");
    assertThat(answer.at("/diagnoses/2/identity").isMissingNode()).isTrue();
    assertThat(reading.lambda.call(firm(refused)).raw()).doesNotContain("本社");
    assertThat(reading.lambda.call(Reading.CSV).body().asString().split("本社", -1)).hasSize(2);
  }

  @Test
  void aFirmIsShownWithItsHistory() {
    Receipt firm = Reading.firm();
    Diagnosis first = reading.store(new Left(firm, now.minus(Duration.ofDays(40)), Answer.UNKNOWN));
    reading.store(new Left(firm, now.minusSeconds(10), Answer.IMPLEMENTED));

    var latest = reading.lambda.call(firm(firm));
    assertThat(latest.at("/shown/score/total").asInt()).isEqualTo(100);
    assertThat(latest.at("/history").size()).isEqualTo(2);

    var older = reading.lambda.call(firm(firm).withQuery("diagnosis", first.id().value()));
    assertThat(older.at("/shown/score/total").asInt()).isEqualTo(-25);
    assertThat(older.at("/shown/unknowns").size()).isEqualTo(25);
  }

  @Test
  void theTrendCountsTheMonths() {
    YearMonth month = YearMonth.from(now.atZone(JAPAN));
    Instant yearAgo = month.minusMonths(12).atDay(1).atStartOfDay(JAPAN).toInstant();
    reading.store(new Left(Reading.firm(), yearAgo, Answer.UNKNOWN));
    reading.store(new Left(Reading.firm(), yearAgo.minusMillis(1), Answer.IMPLEMENTED));
    reading.store(new Left(Reading.firm(), now.minusSeconds(1), Answer.IMPLEMENTED));
    reading.store(new Left(Reading.firm(), now.minusSeconds(2), Answer.PARTIAL));

    var trend = reading.lambda.call(Reading.TREND);

    assertThat(trend.at("/months").size()).isEqualTo(13);
    assertThat(trend.at("/months/0/month").asString()).isEqualTo(month.minusMonths(12).toString());
    assertThat(trend.at("/months/0/count").asInt()).isEqualTo(1);
    assertThat(trend.at("/months/0/total").asInt()).isEqualTo(-25);
    assertThat(trend.at("/months/12/count").asInt()).isEqualTo(2);
    assertThat(trend.at("/months/12/byBand/100").asInt()).isEqualTo(1);
    assertThat(trend.at("/complete").asBoolean()).isTrue();
  }

  @Test
  void theFileOpensInASpreadsheet() {
    reading.store(
        new Left(Reading.firm(), now.minusSeconds(10), Answer.UNKNOWN)
            .of("E", "6-20", "27")
            .named(WHO, true));

    var answer = reading.lambda.call(Reading.CSV);

    assertThat(answer.headers().get("content-disposition"))
        .isEqualTo("attachment; filename=\"shindan-" + LocalDate.ofInstant(now, JAPAN) + ".csv\"");
    String[] lines = answer.body().asString().split("\r\n", -1);
    assertThat(lines).hasSize(3);
    assertThat(lines[0]).startsWith("\ufeff診断日時,会社名,");
    assertThat(lines[1]).contains(",本社,-25,", ",製造業,6〜20人,大阪府,自分で,");
  }

  @ParameterizedTest
  @CsvSource({"12345E12, 1234-5E12", "00012345, 0001-2345", "AAAA1111, AAAA-1111"})
  void aCodeIsNamedAndWrittenSoThatNoSpreadsheetTakesItForANumber(String code, String grouped) {
    reading.store(
        new Left(Reading.firm(), now.minusSeconds(10), Answer.UNKNOWN)
            .by(reading.issue(code, "6月の商工会セミナー")));

    assertThat(reading.lambda.call(Reading.LIST).at("/diagnoses/0/originLabel").asString())
        .isEqualTo("6月の商工会セミナー");
    String file = reading.lambda.call(Reading.CSV).body().asString();
    assertThat(file).contains(",セミナー," + grouped + ",6月の商工会セミナー,").doesNotContain(code);
    assertThat(OriginCode.typed(grouped)).contains(new OriginCode(code));
  }

  @Test
  void wordsThatASpreadsheetWouldTakeForANumberOrADateStayWords() {
    reading.store(
        new Left(Reading.firm(), now.minusSeconds(10), Answer.UNKNOWN)
            .by(reading.issue("AAAA1111", "2026-06"))
            .named(
                new Identity(
                    Optional.of("0123"), Optional.of("1E5"), Optional.empty(), Optional.of("3/4")),
                true));

    assertThat(reading.lambda.call(Reading.CSV).body().asString())
        .contains(",'0123,'1E5,", ",'3/4,", ",'2026-06,");
  }

  @ParameterizedTest
  @CsvSource({
    "limit, 0, MALFORMED",
    "limit, 101, MALFORMED",
    "limit, x, MALFORMED",
    "from, 2026-13-01, DAY_MALFORMED",
    "to, yesterday, DAY_MALFORMED",
    "notSince, 1, DAY_MALFORMED",
    "latest, yes, MALFORMED",
    "industry, Z, INDUSTRY_UNKNOWN",
    "employees, 7, EMPLOYEES_UNKNOWN",
    "prefecture, 48, PREFECTURE_UNKNOWN",
    "origin, open, ORIGIN_UNKNOWN",
    "code, ab, ORIGIN_CODE_MALFORMED",
    "band, 10, BAND_UNKNOWN",
    "cursor, '', CURSOR_MALFORMED",
    "cursor, AAAA, CURSOR_MALFORMED",
  })
  void whatIsWrongIsToldAtItsPlace(String name, String value, String code) {
    for (Event event : List.of(Reading.LIST, Reading.CSV)) {
      var answer = reading.lambda.call(event.withQuery(name, value));

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.violations()).containsExactly("/query/" + name + " " + code);
    }
  }

  private List<String> all(Event list) {
    var ids = new ArrayList<String>();
    Optional<String> cursor = Optional.empty();
    do {
      Event next = cursor.map(c -> list.withQuery("cursor", c)).orElse(list);
      var answer = reading.lambda.call(next);
      answer.at("/diagnoses").forEach(row -> ids.add(row.get("diagnosisId").asString()));
      cursor =
          Optional.of(answer.at("/nextCursor"))
              .filter(node -> !node.isMissingNode())
              .map(node -> node.asString());
    } while (cursor.isPresent());
    return ids;
  }

  private static Event firm(Receipt receipt) {
    return Reading.FIRM.withPathParameter("firm", receipt.firm().value());
  }
}
