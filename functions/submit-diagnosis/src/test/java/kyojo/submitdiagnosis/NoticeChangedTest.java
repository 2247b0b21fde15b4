package kyojo.submitdiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import kyojo.domain.Stage;
import kyojo.domain.community.CommunityDraft;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** IPA has given the community another notice while a phone waited for its answer. */
class NoticeChangedTest {
  private static final String FORMER = "standard-2026-11-28";
  private static final String NEXT = "standard-2026-11";

  private final Submitting submitting = new Submitting();

  @Test
  void whatWasStoredBeforeIsAnsweredAgain() {
    Event event = named(Submitting.fresh());
    Answer first = submitting.lambda.call(event);
    assertThat(first.status()).isEqualTo(201);

    Lambda cold = changed();

    assertThat(cold.call(event).raw()).isEqualTo(first.raw());
    assertThat(submitting.stored()).isEqualTo(1);
  }

  @Test
  void soIsTheNextOfAFirm() {
    Answer founded = submitting.lambda.call(Submitting.fresh());
    Event next = Submitting.fresh().withHeader("Receipt", founded.at("/receipt").asString());
    Answer first = submitting.lambda.call(next);
    assertThat(first.status()).isEqualTo(201);

    Lambda cold = changed();

    assertThat(cold.call(next).raw()).isEqualTo(first.raw());
    assertThat(cold.call(next.withoutHeader("Receipt")).status()).isEqualTo(422);
    assertThat(submitting.stored()).isEqualTo(2);
  }

  @Test
  void whatWasNotStoredIsRefusedAndSoIsAnotherSheetUnderTheSameKey() {
    Event event = Submitting.fresh();
    submitting.lambda.call(event);
    Lambda cold = changed();

    assertThat(cold.call(Submitting.fresh()).violations())
        .containsExactly("/consent/notice NOTICE_OUTDATED");
    assertThat(cold.call(named(event)).violations())
        .containsExactly("/consent/notice NOTICE_OUTDATED");
  }

  /** A function that knows the community as it is now. */
  private Lambda changed() {
    var id = new CommunityId("00000000000000000000000001");
    var said = CommunityDraft.of(Samples.community(id, "A", "27"));
    assertThat(said.privacyNotice()).isEqualTo(FORMER);
    new DynamoCommunities(
            submitting.tables.client(), submitting.tables.name("ReferenceTable"), Stage.DEVELOPMENT)
        .put(
            new CommunityDraft(
                    said.name(),
                    said.region(),
                    said.prefectures(),
                    said.introduction(),
                    said.colour(),
                    said.contact(),
                    said.helplines(),
                    said.offers(),
                    NEXT,
                    said.quota())
                .as(id, true));
    return new Lambda(new SubmitDiagnosisHandler(submitting.variables));
  }

  private static Event named(Event event) {
    ObjectNode body = event.bodyJson();
    body.withObject("/profile").put("firmName", "なにわ製作所");
    body.withObject("/consent").put("shareIdentity", true);
    return event.withBody(body);
  }
}
