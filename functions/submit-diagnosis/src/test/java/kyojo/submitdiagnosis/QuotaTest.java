package kyojo.submitdiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kyojo.domain.Stage;
import kyojo.domain.community.Community;
import kyojo.domain.community.CommunityDraft;
import kyojo.domain.community.Quota;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A tenant takes what its quota says; what another is sent takes nothing from it. */
class QuotaTest {
  private static final CommunityId SMALL = new CommunityId("00000000000000000000000001");
  private static final CommunityId OTHER = new CommunityId("00000000000000000000000002");
  private static final LocalTables TABLES = LocalTables.fresh();

  @Test
  void oneTooManyWaitsAndAnotherTenantDoesNot() {
    put(SMALL, new Quota(3, 1000));
    put(OTHER, Quota.DEFAULT);
    var lambda = new Lambda(new SubmitDiagnosisHandler(TABLES.variables("SubmitDiagnosis")));
    for (int i = 0; i < 3; i++) {
      assertThat(lambda.call(to(SMALL)).status()).isEqualTo(201);
    }
    int stored = TABLES.count("RecordsTable");

    for (int i = 0; i < 50; i++) {
      Answer refused = lambda.call(to(SMALL));
      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.at("/code").asString()).isEqualTo("TOO_MANY_REQUESTS");
      assertThat(Integer.parseInt(refused.headers().getOrDefault("retry-after", "0")))
          .isBetween(1, 20);
    }
    assertThat(TABLES.count("RecordsTable")).isEqualTo(stored);
    assertThat(lambda.call(to(OTHER)).status()).isEqualTo(201);
  }

  @Test
  void whatIsRefusedAndWhatIsSentAgainTakesNothing() {
    put(SMALL, new Quota(3, 1000));
    var lambda = new Lambda(new SubmitDiagnosisHandler(TABLES.variables("SubmitDiagnosis")));
    Event first = to(SMALL);
    assertThat(lambda.call(first).status()).isEqualTo(201);
    Event outdated = to(SMALL);
    outdated = outdated.withBody(consenting(outdated, "of-another-year"));

    for (int i = 0; i < 50; i++) {
      assertThat(lambda.call(first).status()).isEqualTo(201);
      assertThat(lambda.call(outdated).status()).isEqualTo(422);
      assertThat(lambda.call(first.withBody(other(first))).status()).isEqualTo(409);
    }
    assertThat(lambda.call(to(SMALL)).status()).isEqualTo(201);
    assertThat(lambda.call(to(SMALL)).status()).isEqualTo(201);
    assertThat(lambda.call(to(SMALL)).status()).isEqualTo(429);
  }

  @Test
  void oneAddressLeavesOthersTheDay() {
    put(SMALL, new Quota(1000, 50));
    var lambda = new Lambda(new SubmitDiagnosisHandler(TABLES.variables("SubmitDiagnosis")));

    for (int i = 0; i < 10; i++) {
      assertThat(lambda.call(to(SMALL)).status()).isEqualTo(201);
    }
    Answer refused = lambda.call(to(SMALL));
    assertThat(refused.status()).isEqualTo(429);
    assertThat(Integer.parseInt(refused.headers().getOrDefault("retry-after", "0"))).isPositive();
    assertThat(lambda.call(to(SMALL).withAddress("198.51.100.9")).status()).isEqualTo(201);
  }

  private static Event to(CommunityId community) {
    return Event.of("submit-diagnosis/first.json")
        .withPathParameter("community", community.value())
        .withHeader("Idempotency-Key", UUID.randomUUID().toString());
  }

  private static ObjectNode consenting(Event event, String notice) {
    ObjectNode body = event.bodyJson();
    body.putObject("consent").put("notice", notice);
    return body;
  }

  private static ObjectNode other(Event event) {
    ObjectNode body = event.bodyJson();
    body.withObject("/answers").put("1", "UNKNOWN");
    return body;
  }

  private static void put(CommunityId id, Quota quota) {
    CommunityDraft draft = CommunityDraft.of(Samples.community(id, "地域", "27"));
    Community community =
        new CommunityDraft(
                draft.name(),
                draft.region(),
                draft.prefectures(),
                draft.introduction(),
                draft.colour(),
                draft.contact(),
                draft.helplines(),
                draft.offers(),
                draft.privacyNotice(),
                quota)
            .as(id, true);
    new DynamoCommunities(TABLES.client(), TABLES.name("ReferenceTable"), Stage.DEVELOPMENT)
        .put(community);
  }
}
