package kyojo.reportincident;

import static kyojo.reportincident.Reporting.about;
import static kyojo.reportincident.Reporting.fresh;
import static kyojo.reportincident.Reporting.keyed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ReportIncidentHandlerTest {
  private static final Reporting REPORTING = new Reporting();

  private static Answer call(Event event) {
    return REPORTING.lambda.call(event);
  }

  @Test
  void saysWhatToDoAndKeepsNothingWhereNobodyReports() {
    int before = REPORTING.stored();

    Answer answer = call(Event.of("report-incident/assess.json"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/classification/primary/type").asString()).isEqualTo("RANSOMWARE");
    assertThat(answer.at("/severity/level").asInt()).isEqualTo(4);
    assertThat(answer.at("/contacts")).isNotEmpty();
    assertThat(REPORTING.stored()).isEqualTo(before);
  }

  @Test
  void takesAReportAndAnswersWithReceiptAndWhatFollows() {
    Answer answer = call(fresh());

    assertThat(answer.status()).isEqualTo(201);
    String id = answer.at("/incidentId").asString();
    assertThat(answer.at("/receipt").asString()).startsWith(id + ".");
    assertThat(answer.at("/number").asString()).matches("20[0-9]{2}-[0-9A-Z]{6}");
    assertThat(answer.at("/state").asString()).isEqualTo("RECEIVED");
    assertThat(answer.at("/assessment/severity/name").asString()).isEqualTo("緊急");
    assertThat(answer.at("/assessment/duties")).isNotEmpty();
    assertThat(answer.at("/clock/text").asString()).contains("までに");
    assertThat(answer.at("/shownDays")).hasSize(1);
    assertThat(answer.at("/report/contact/isMailUnsafe").asBoolean()).isTrue();
    assertThat(answer.at("/report/story").asString()).contains("\n");
    assertThat(answer.headers().get("etag")).isEqualTo("\"1\"");
    assertThat(REPORTING.dossier(answer).reporter().safeMail()).isEmpty();
  }

  @Test
  void takesAReportOfSomebodyWhoSaysNothingOfThemselves() {
    Answer answer = call(keyed(Event.of("report-incident/anonymous.json")));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.at("/report/contact").isMissingNode()).isTrue();
    assertThat(answer.at("/assessment/severity/level").asInt()).isZero();
    assertThat(answer.at("/clock/firstContactBy").isMissingNode()).isTrue();
    assertThat(REPORTING.dossier(answer).reporter().isAnonymous()).isTrue();
  }

  @Test
  void aRepetitionIsAnsweredAlikeAndKeepsNothingMore() {
    Event event = fresh();
    Answer first = call(event);
    int stored = REPORTING.stored();

    Answer again = call(event);

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.at("/receipt")).isEqualTo(first.at("/receipt"));
    assertThat(again.at("/receivedAt")).isEqualTo(first.at("/receivedAt"));
    assertThat(REPORTING.stored()).isEqualTo(stored);
    Event other = event.withBody(Event.of("report-incident/anonymous.json").body());
    assertThat(call(other).at("/code").asString()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void isShownToTheHolderOfItsReceiptAndToNobodyElse() {
    Answer reported = call(fresh());
    Answer another = call(fresh());

    Answer shown = call(about("read", reported));

    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.at("/report")).isEqualTo(reported.at("/report"));
    assertThat(shown.at("/receipt").isMissingNode()).isTrue();
    Event foreign = about("read", another);
    String id = reported.at("/incidentId").asString();
    assertThat(call(foreign.withPathParameter("incident", id)).status()).isEqualTo(404);
    Event elsewhere =
        about("read", reported).withPathParameter("community", Reporting.OTHER.value());
    assertThat(call(elsewhere).status()).isEqualTo(404);
  }

  @Test
  void anotherVersionComesAfterTheOneThatWasSeen() {
    Answer reported = call(fresh());
    Event add = keyed(about("add", reported));

    Answer added = call(add);

    assertThat(added.status()).isEqualTo(201);
    assertThat(added.at("/version").asInt()).isEqualTo(2);
    assertThat(added.at("/versions")).hasSize(2);
    assertThat(call(add).at("/version").asInt()).as("repeated").isEqualTo(2);
    assertThat(call(keyed(about("add", reported))).status()).as("another device").isEqualTo(412);
    assertThat(call(about("read", reported)).at("/versions")).hasSize(2);
    Answer first = call(about("version", reported));
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.at("/report/statement")).isEqualTo(reported.at("/report/statement"));
    assertThat(call(about("version", reported).withPathParameter("version", "3")).status())
        .isEqualTo(404);
  }

  @Test
  void aDayThatWasShownIsKeptWhenALaterOneHolds() {
    Answer reported = call(Reporting.said("noticedAt", "2026-11-20T08:10:00+09:00"));
    String early = reported.at("/shownDays/0/days/finalLast").asString();
    ObjectNode body = Event.of("report-incident/add.json").bodyJson();
    ((ObjectNode) body.get("statement"))
        .put("noticedAt", "2026-11-24T08:10:00+09:00")
        .put("startedAt", "2026-11-20T08:10:00+09:00");

    Answer later = call(keyed(about("add", reported)).withBody(body));

    assertThat(later.at("/shownDays")).hasSize(2);
    assertThat(later.at("/shownDays/1/reason").asString()).isEqualTo("KNOWN_ON");
    assertThat(later.at("/extendedFrom").asString()).isEqualTo(early);
  }

  @Test
  void aMessageIsKeptOnce() {
    Answer reported = call(fresh());
    Event message = keyed(about("message", reported));

    Answer sent = call(message);

    assertThat(sent.status()).isEqualTo(201);
    assertThat(call(message).raw()).isEqualTo(sent.raw());
    assertThat(call(about("read", reported)).at("/messages")).hasSize(1);
    Event other = message.withBody("{\"text\":\"ほか\"}");
    assertThat(call(other).at("/code").asString()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void aFileIsDeclaredOnceAndItsAddressTakesThatFileAlone() {
    Answer reported = call(fresh());
    Event declare = keyed(about("declare", reported));

    Answer declared = call(declare);

    assertThat(declared.status()).isEqualTo(201);
    assertThat(declared.at("/state").asString()).isEqualTo("AWAITING");
    assertThat(declared.at("/upload/url").asString())
        .contains("/incidents/")
        .doesNotContain("png")
        .doesNotContain("%E7");
    assertThat(declared.at("/upload/headers/content-type").asString()).isEqualTo("image/png");
    assertThat(call(declare).at("/id")).isEqualTo(declared.at("/id"));
    assertThat(call(about("read", reported)).at("/attachments")).hasSize(1);
  }

  @Test
  void whoReportedIsErasedAloneAndThenAllOfIt() {
    Answer reported = call(fresh());

    assertThat(call(about("erase-contact", reported)).status()).isEqualTo(204);
    assertThat(call(about("erase-contact", reported)).status()).isEqualTo(204);
    Answer shown = call(about("read", reported));
    assertThat(shown.at("/report/contact").isMissingNode()).isTrue();
    assertThat(shown.at("/report/story")).isEqualTo(reported.at("/report/story"));

    assertThat(call(about("erase", reported)).status()).isEqualTo(204);
    for (String after : new String[] {"read", "erase", "erase-contact", "add", "message"}) {
      assertThat(call(about(after, reported)).status()).as(after).isEqualTo(410);
    }
  }

  @Test
  void aReportEndsAfterThreeYears() {
    Answer reported = call(fresh());
    Instant later = Instant.now().plus(Duration.ofDays(1096));

    Answer shown = REPORTING.at(InstantSource.fixed(later)).call(about("read", reported));

    assertThat(shown.status()).isEqualTo(404);
  }
}
