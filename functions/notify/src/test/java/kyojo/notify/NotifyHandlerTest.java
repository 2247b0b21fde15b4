package kyojo.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kyojo.domain.Stage;
import kyojo.domain.community.Community;
import kyojo.domain.community.CommunityDraft;
import kyojo.domain.community.EmailAddress;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.incident.report.By;
import kyojo.domain.incident.report.IncidentStore;
import kyojo.domain.incident.report.Message;
import kyojo.domain.incident.report.Reporter;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.persistence.incident.DynamoIncidentStore;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.mail.MailSettings;
import kyojo.testkit.FaultyDynamo.Fault;
import kyojo.testkit.Incidents;
import kyojo.testkit.Incidents.Reported;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NotifyHandlerTest {
  private static final CommunityId HERE = Samples.COMMUNITY;
  private static final String CLOCK = "{\"source\":\"aws.scheduler\"}";
  private static final String ALL_DONE = "{\"batchItemFailures\":[]}";
  private static final Reporter SAFE =
      new Reporter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(new EmailAddress("yamada@example.com")),
          false);

  private final LocalTables tables = LocalTables.fresh();
  private final RecordsTable records =
      new RecordsTable(tables.client(), tables.name("RecordsTable"));
  private final KeysetStore keys =
      KeysetStore.open(
          records, KeysSettings.local(tables.variables("Notify")), InstantSource.system());
  private final IncidentStore store = new DynamoIncidentStore(records, new TenantCipher(keys));
  private final Ses ses = Ses.start();
  private Instant now = Instant.now();
  private final Lambda lambda = new Lambda(handler(tables.variables("Notify")));

  NotifyHandlerTest() {
    keys.create(HERE);
    new DynamoCommunities(tables.client(), tables.name("ReferenceTable"), Stage.DEVELOPMENT)
        .put(withMail(Samples.community(HERE, "なにわ地域SECUNITY", "27")));
  }

  @AfterEach
  void stop() {
    ses.close();
  }

  @Test
  void staffHearOfAReportAndNothingOfWhatItSays() {
    Reported reported = stored(SAFE);

    assertThat(lambda.tell(inserted(reported, Keys.CASE))).isEqualTo(ALL_DONE);

    assertThat(ses.mails())
        .singleElement()
        .satisfies(mail -> {
          assertThat(mail.to()).isEqualTo("desk@example.jp");
          assertThat(mail.text())
              .contains(
                  "新しい報告", reported.opened().number(), "/communities/" + HERE.value() + "/desk/")
              .doesNotContain("サーバー", "ランサム", "山田", reported.receipt().secret().value());
        });
  }

  @Test
  void theReporterHearsOfAMessageOnlyWhereTheMailboxIsSafe() {
    Reported safe = stored(SAFE);
    Reported unsafe = stored(Incidents.CONTACT);

    lambda.tell(inserted(safe, message(safe)));
    lambda.tell(inserted(unsafe, message(unsafe)));

    assertThat(ses.mails()).extracting(Ses.Sent::to).containsExactly("yamada@example.com");
    assertThat(ses.mails().getFirst().text())
        .contains(safe.opened().number())
        .doesNotContain("ケーブル");
  }

  @Test
  void whatIsNoNewsCostsNoCall() {
    Reported reported = stored(SAFE);
    try (var faulty = tables.faulty()) {
      var counted = new Lambda(handler(tables.variables("Notify", faulty.endpoint())));
      faulty.failAt(0, Fault.REFUSED);
      counted.tell(record("INSERT", "T#" + HERE.value() + "#F#" + "0".repeat(26), "D#x"));
      counted.tell(inserted(reported, Keys.reportVersion(1)));
      counted.tell(inserted(reported, Keys.CASE).replace("INSERT", "MODIFY"));
      assertThat(faulty.calls()).isZero();
    }
    assertThat(ses.mails()).isEmpty();
  }

  @Test
  void reportsOfFiveMinutesAreOneMail() {
    for (int i = 0; i < 3; i++) {
      lambda.tell(inserted(stored(SAFE), Keys.CASE));
    }
    assertThat(ses.mails()).hasSize(1);

    now = now.plus(Duration.ofMinutes(5));
    lambda.tell(CLOCK);

    assertThat(ses.mails()).hasSize(2);
    assertThat(ses.mails().getLast().text()).contains("お知らせが2件");
  }

  @Test
  void anErasedReportIsNoNews() {
    Reported reported = Incidents.report(HERE, now);

    assertThat(lambda.tell(inserted(reported, Keys.CASE))).isEqualTo(ALL_DONE);
    assertThat(ses.mails()).isEmpty();
  }

  @Test
  void whereverTheDatabaseFailsTheReportIsInOneMail() {
    try (var faulty = tables.faulty()) {
      var broken = new Lambda(handler(tables.variables("Notify", faulty.endpoint())));
      for (Fault fault : List.of(Fault.REFUSED, Fault.ANSWER_LOST)) {
        int calls = Integer.MAX_VALUE;
        for (int call = 1; call <= calls; call++) {
          now = now.plus(Duration.ofMinutes(6));
          ses.mails().clear();
          String event = inserted(stored(SAFE), Keys.CASE);
          faulty.failAt(call, fault);
          String answer = broken.tell(event);
          calls = answer.equals(ALL_DONE) ? call - 1 : Integer.MAX_VALUE;
          faulty.failAt(0, fault);
          assertThat(broken.tell(event)).isEqualTo(ALL_DONE);
          requireOneMail("call " + call + " " + fault);
          assertThat(call).isLessThan(30);
        }
      }
    }
  }

  @Test
  void whereverTheMailFailsTheReportIsInOneMail() {
    ses.goDown(true);
    assertThat(lambda.tell(inserted(stored(SAFE), Keys.CASE))).isEqualTo(ALL_DONE);
    ses.goDown(false);
    now = now.plus(Duration.ofMinutes(3));
    lambda.tell(CLOCK);
    requireOneMail("down");

    now = now.plus(Duration.ofMinutes(6));
    ses.mails().clear();
    ses.loseAnswers(true);
    lambda.tell(inserted(stored(SAFE), Keys.CASE));
    ses.loseAnswers(false);
    now = now.plus(Duration.ofMinutes(3));
    lambda.tell(CLOCK);
    requireOneMail("answer lost");
  }

  /** Copies are of one id, and the same. */
  private void requireOneMail(String when) {
    assertThat(ses.mails()).as(when).isNotEmpty();
    assertThat(ses.mails().stream().collect(Collectors.toSet())).as(when).hasSize(1);
  }

  private Reported stored(Reporter contact) {
    Reported reported = Incidents.report(HERE, now);
    store.open(reported.version(), reported.opened(), contact);
    return reported;
  }

  private String message(Reported reported) {
    Message word = Incidents.message(reported.opened(), "ケーブルを抜いてください。", now);
    var ofStaff =
        new Message(
            word.community(),
            word.incident(),
            word.id(),
            word.at(),
            By.STAFF,
            Optional.of(new MemberId("0".repeat(26))),
            word.text(),
            word.said());
    store.add(ofStaff, Incidents.more(reported.opened(), 0, 1, 0));
    return Keys.message(word.id());
  }

  private NotifyHandler handler(Map<String, String> variables) {
    var all = new HashMap<>(variables);
    all.put(MailSettings.ENDPOINT, ses.endpoint().toString());
    return new NotifyHandler(
        DaggerNotifyComponent.factory().create(NotifySettings.from(all), () -> now));
  }

  private static Community withMail(Community community) {
    var contact = community.contact();
    var draft = CommunityDraft.of(community);
    return new CommunityDraft(
            draft.name(),
            draft.region(),
            draft.prefectures(),
            draft.introduction(),
            draft.colour(),
            new Community.Contact(
                contact.name(),
                contact.telephone(),
                Optional.of(new EmailAddress("desk@example.jp")),
                contact.hours()),
            draft.helplines(),
            draft.offers(),
            draft.privacyNotice(),
            draft.quota())
        .as(community.id(), community.sample());
  }

  private static String inserted(Reported reported, String sort) {
    return record("INSERT", Keys.incident(HERE, reported.receipt().incident()), sort);
  }

  private static String record(String event, String partition, String sort) {
    return """
    {"Records":[{"eventName":"%s","dynamodb":{"Keys":{"pk":{"S":"%s"},"sk":{"S":"%s"}},\
    "SequenceNumber":"1"}}]}\
    """
        .formatted(event, partition, sort);
  }
}
