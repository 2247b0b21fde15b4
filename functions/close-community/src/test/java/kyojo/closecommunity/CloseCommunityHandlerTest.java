package kyojo.closecommunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import kyojo.archive.ArchiveFile;
import kyojo.domain.Stage;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.community.DynamoCommunities;
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
import org.junit.jupiter.params.provider.ValueSource;

class CloseCommunityHandlerTest {
  private static final String IDENTITY =
      "AGE-SECRET-KEY-1363LHGQEA2Y5A6QZZQ48M2HJ4QHR044YWEJRSTEKT09GD5HRFAPSVENAK7";
  private static final Event SHOW = Event.of("close-community/show.json");
  private static final Event ASK = Event.of("close-community/ask.json");
  private static final Event TAKE_BACK = Event.of("close-community/take-back.json");
  private static final Event CONFIRM = Event.of("close-community/confirm.json");
  private static final Event STEP = Event.of("close-community/step.json");
  private static final Event PART = Event.of("close-community/part.json");

  private final LocalTables tables = LocalTables.fresh();
  private final RecordsTable records =
      new RecordsTable(tables.client(), tables.name("RecordsTable"));
  private Instant now = Instant.now();
  private final Lambda lambda =
      new Lambda(new CloseCommunityHandler(tables.variables("CloseCommunity"), () -> now));

  CloseCommunityHandlerTest() {
    new DynamoCommunities(tables.client(), tables.name("ReferenceTable"), Stage.DEVELOPMENT)
        .put(Samples.community(Samples.COMMUNITY, "A", "27"));
    Roster staff = Staff.roster(Samples.COMMUNITY);
    var keys =
        KeysetStore.open(
            records, KeysSettings.from(tables.variables("CloseCommunity")), InstantSource.system());
    keys.create(Samples.COMMUNITY);
    new DynamoRosterStore(records, MemberNames.with(new TenantCipher(keys)))
        .replace(
            new Roster(
                Samples.COMMUNITY,
                1,
                Stream.concat(
                        staff.members().stream(), Stream.of(Staff.member("owner-2", Role.OWNER)))
                    .toList(),
                List.of()));
    Samples.store(new DynamoDiagnosisStore(records), Profile.EMPTY, Duration.ofDays(400));
  }

  @Test
  void isOpenUntilSomebodyAsks() {
    assertThat(lambda.call(SHOW).at("/phase").asString()).isEqualTo("OPEN");

    Answer asked = lambda.call(ASK);

    assertThat(asked.at("/phase").asString()).isEqualTo("ASKED");
    assertThat(asked.at("/askedBy/you").asBoolean()).isTrue();
    assertThat(lambda.call(SHOW).body()).isEqualTo(asked.body());
    assertThat(lambda.call(TAKE_BACK).at("/phase").asString()).isEqualTo("OPEN");
  }

  @Test
  void isCarriedOutStepByStep() {
    agree();
    assertThat(lambda.call(STEP).at("/phase").asString()).isEqualTo("EXPORTING");
    Answer exported = goOn("EXPORTED");

    var archive = ArchiveFile.open(download(exported), IDENTITY);
    // Profile, diagnosis, members, and what the trail tells of asking and confirming.
    assertThat(archive.lines()).hasSize(5);

    lambda.call(STEP.withBody("{\"proof\":\"" + archive.proof().value() + "\"}"));
    Answer erased = goOn("ERASED");
    assertThat(erased.at("/erased").asInt()).isGreaterThanOrEqualTo(5);
    assertThat(ArchiveFile.open(download(erased), IDENTITY)).isEqualTo(archive);
    assertThat(lambda.call(TAKE_BACK).at("/code").asString()).isEqualTo("CLOSING_BEGUN");
  }

  @Test
  void saysWhatIsInTheWay() {
    lambda.call(ASK);
    assertThat(lambda.call(STEP).at("/code").asString()).isEqualTo("CLOSING_TOO_EARLY");
    assertThat(lambda.call(as("owner-1", CONFIRM)).at("/code").asString())
        .isEqualTo("CLOSING_SECOND_PERSON");
    assertThat(lambda.call(as("owner-2", ASK)).at("/code").asString())
        .isEqualTo("CLOSING_ASKED_ALREADY");
    assertThat(lambda.call(PART).status()).isEqualTo(404);
    lambda.call(TAKE_BACK);
    assertThat(lambda.call(CONFIRM).status()).isEqualTo(404);
  }

  @Test
  void aForeignProofErasesNothing() {
    agree();
    lambda.call(STEP);
    goOn("EXPORTED");

    Answer wrong = lambda.call(STEP.withBody("{\"proof\":\"" + "0".repeat(26) + "\"}"));

    assertThat(wrong.violations()).containsExactly("/proof PROOF_WRONG");
    assertThat(lambda.call(SHOW).at("/phase").asString()).isEqualTo("EXPORTED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"staff-1", "lecturer-1", "ipa-1", "nobody"})
  void isForOwnersAlone(String subject) {
    for (Event event : List.of(SHOW, ASK, TAKE_BACK, CONFIRM, STEP, PART)) {
      assertThat(lambda.call(as(subject, event)).status()).as(event.routeKey()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"recipient\":\"age1\"}",
        "{\"recipient\":\"age1avdav0qyzys9v9y03wwclvyejd9nxefvs0d2e7ddktpzj5q29u8q5kjwyw\"}",
        "{\"recipient\":5}",
        "{\"proof\":\"x\"}",
        "{\"other\":\"x\"}"
      })
  void whatIsMistypedIsRefused(String body) {
    assertThat(lambda.call(STEP.withBody(body)).status()).isEqualTo(422);
  }

  private void agree() {
    lambda.call(ASK);
    assertThat(lambda.call(CONFIRM).at("/phase").asString()).isEqualTo("CONFIRMED");
    now = now.plus(Duration.ofDays(7));
  }

  private Answer goOn(String phase) {
    for (int step = 0; step < 100; step++) {
      Answer answer = lambda.call(STEP.withBody("{}"));
      if (answer.at("/phase").asString().equals(phase)) {
        return answer;
      }
      now = now.plus(Duration.ofSeconds(10));
    }
    throw new AssertionError("never " + phase);
  }

  private byte[] download(Answer closing) {
    var parts = new ArrayList<byte[]>();
    closing.at("/archive/parts").forEach(part -> parts.add(part(part.get("digest").asString())));
    return ArchiveFile.write(part(closing.at("/archive/contents/digest").asString()), parts);
  }

  private byte[] part(String digest) {
    Answer answer = lambda.call(PART.withPathParameter("digest", digest));
    return Base64.getDecoder().decode(answer.at("/content").asString());
  }

  private static Event as(String subject, Event event) {
    return event.withSubject(subject);
  }
}
