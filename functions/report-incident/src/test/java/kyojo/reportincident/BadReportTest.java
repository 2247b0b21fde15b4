package kyojo.reportincident;

import static kyojo.reportincident.Reporting.about;
import static kyojo.reportincident.Reporting.fresh;
import static kyojo.reportincident.Reporting.keyed;
import static kyojo.reportincident.Reporting.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What nobody should send, and what looks odd and is meant so. */
class BadReportTest {
  private static final Reporting REPORTING = new Reporting();

  private static Answer call(Event event) {
    return REPORTING.lambda.call(event);
  }

  private static void refused(Event event, String violation) {
    int before = REPORTING.stored();
    Answer answer = call(event);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).anyMatch(found -> found.contains(violation));
    assertThat(REPORTING.stored()).isEqualTo(before);
  }

  @Test
  void aMomentThatHasNotCome() {
    Instant now = Instant.now();
    refused(said("noticedAt", now.plus(1, ChronoUnit.HOURS).toString()), "/statement/noticedAt");
    assertThat(call(said("noticedAt", now.plusSeconds(200).toString())).status())
        .as("a clock that is a little fast")
        .isEqualTo(201);
  }

  @Test
  void aBeginningAfterItWasNoticed() {
    refused(said("startedAt", "2026-11-23T08:10:01+09:00"), "/statement/startedAt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-02-29T10:00:00+09:00", "2026-11-31T10:00:00+09:00", "昨日", ""})
  void aDayThatThereIsNot(String moment) {
    refused(said("noticedAt", moment), "/statement/noticedAt");
  }

  @ParameterizedTest
  @CsvSource({
    "2028-02-29T23:59:59+09:00, 2028-02-29, 2028-03-02",
    "2028-02-29T15:00:00Z, 2028-03-01, 2028-03-03",
    "2027-12-31T14:59:59Z, 2027-12-31, 2028-01-02",
    "2027-12-31T15:00:00Z, 2028-01-01, 2028-01-03"
  })
  void daysAreCountedAcrossMidnightInJapanAndLeapDays(
      String noticed, String knownOn, String target) {
    Instant later = Instant.parse("2028-03-01T06:00:00Z");
    Event event = said("noticedAt", noticed);

    Answer answer = REPORTING.at(InstantSource.fixed(later)).call(event);

    assertThat(answer.at("/shownDays/0/days/knownOn").asString()).isEqualTo(knownOn);
    assertThat(answer.at("/shownDays/0/days/target").asString()).isEqualTo(target);
  }

  private static Event story(String story) {
    ObjectNode body = Event.of("report-incident/first.json").bodyJson().put("story", story);
    return keyed(Event.of("report-incident/first.json").withBody(body));
  }

  @Test
  void oneEmojiIsAStory() {
    Answer answer = call(story("😱"));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.at("/report/story").asString()).isEqualTo("😱");
  }

  @Test
  void theLongestStoryIsKeptWhateverItIsMadeOf() {
    String story = "😱".repeat(10_000);

    Answer answer = call(story(story));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(call(about("read", answer)).at("/report/story").asString()).isEqualTo(story);
    refused(story(story + "。"), "/story");
    refused(story(" \n\n "), "/story");
  }

  @Test
  void aHundredKilobytesAreNotRead() {
    refused(story("a".repeat(100_000)), "/story");
    assertThat(call(story("災".repeat(100_000))).status()).isEqualTo(413);
  }

  @Test
  void linesEndAlikeAndNothingElseControls() {
    assertThat(call(story("一行目\r\n二行目\r三行目")).at("/report/story").asString())
        .isEqualTo("一行目\n二行目\n三行目");
    refused(story("前\u0007後"), "/story");
    refused(story("前\u202e後"), "/story");
  }

  @ParameterizedTest
  @CsvSource({
    "virus.exe, application/octet-stream, /type",
    "virus.exe, image/png, /fileName",
    "画面.png.exe, image/png, /fileName",
    "../画面.png, image/png, /fileName",
    ".png, image/png, /fileName",
    "画面.zip, application/zip, /type"
  })
  void aFileThatIsNotTaken(String name, String type, String place) {
    Answer reported = call(fresh());
    ObjectNode body =
        Event.of("report-incident/declare.json").bodyJson().put("fileName", name).put("type", type);

    refused(keyed(about("declare", reported)).withBody(body), place);
  }

  @Test
  void tooLargeAFileAndOneTooMany() {
    Answer reported = call(fresh());
    ObjectNode body = Event.of("report-incident/declare.json").bodyJson();
    refused(
        keyed(about("declare", reported))
            .withBody(body.deepCopy().put("size", 10 * 1024 * 1024 + 1)),
        "/size");
    for (int i = 0; i < 10; i++) {
      assertThat(call(keyed(about("declare", reported))).status()).isEqualTo(201);
    }

    Answer more = call(keyed(about("declare", reported)));

    assertThat(more.status()).isEqualTo(409);
    assertThat(more.at("/code").asString()).isEqualTo("LIMIT_REACHED");
  }

  @Test
  void anotherNotice() {
    ObjectNode body = Event.of("report-incident/first.json").bodyJson();
    ((ObjectNode) body.get("consent")).put("notice", "standard-2025-01-01");

    refused(fresh().withBody(body), "/consent/notice");
  }

  @Test
  void nothingWasSeen() {
    ObjectNode body = Event.of("report-incident/first.json").bodyJson();
    ((ObjectNode) body.get("statement")).putArray("symptoms");

    refused(fresh().withBody(body), "/statement/symptoms");
  }
}
