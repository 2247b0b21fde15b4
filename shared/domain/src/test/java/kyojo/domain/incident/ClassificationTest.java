package kyojo.domain.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ClassificationTest {
  private static Classification of(Statements statements) {
    return Classification.of(statements.statement());
  }

  @Test
  void aRequestToPayThatNobodyAnsweredIsAnAttempt() {
    assertEquals(
        IncidentType.ATTEMPT,
        of(Statements.of(Symptom.PAYMENT_REQUESTED).reacted(Known.NO)).primary());
  }

  @Test
  void aServiceThatIsDownIsAnAttackUntilItIsKnownToBeNone() {
    assertEquals(IncidentType.DENIAL_OF_SERVICE, of(Statements.of(Symptom.SERVICE_DOWN)).primary());
    assertEquals(
        IncidentType.OUTAGE, of(Statements.of(Symptom.SERVICE_DOWN).attacked(Known.NO)).primary());
  }

  @Test
  void aWordFromThePoliceMakesItATargetedAttack() {
    var classification = of(Statements.of(Symptom.ATTACHMENT_OPENED).targeted(Known.YES));
    assertEquals(IncidentType.TARGETED_ATTACK, classification.primary());
    assertTrue(classification.is(IncidentType.MALWARE));
    assertEquals(
        IncidentType.ATTEMPT,
        of(Statements.of(Symptom.ATTEMPT_SEEN).targeted(Known.YES)).primary());
  }
}
