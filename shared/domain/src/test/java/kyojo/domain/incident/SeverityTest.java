package kyojo.domain.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kyojo.domain.incident.Statement.Business;
import kyojo.domain.incident.Statement.Money;
import kyojo.domain.incident.Statement.Spread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeverityTest {
  private static final List<Business> BUSINESS =
      List.of(Business.NORMAL, Business.SLOWED, Business.CORE_STOPPED, Business.VITAL_STOPPED);
  private static final List<Spread> SPREAD =
      List.of(Spread.ONE, Spread.SEVERAL, Spread.SERVER_OR_PARTNERS, Spread.SPREADING);
  private static final List<Money> MONEY =
      List.of(Money.NONE, Money.DEMANDED, Money.PAID, Money.TRANSFERRED_JUST_NOW);

  private static Severity of(Statements statements) {
    Statement said = statements.statement();
    var classification = Classification.of(said);
    return Severity.of(
        said, classification, LeakDuty.of(said.personalData(), classification.unlawful(said)));
  }

  /** Each list above is one level a step, so that the worst step is the least that can come out. */
  @ParameterizedTest
  @EnumSource(Symptom.class)
  void theWorstAxisWins(Symptom symptom) {
    for (int business = 0; business < 4; business++) {
      for (int spread = 0; spread < 4; spread++) {
        for (int money = 0; money < 4; money++) {
          var statements =
              Statements.of(symptom)
                  .reacted(Known.YES)
                  .business(BUSINESS.get(business))
                  .spread(SPREAD.get(spread))
                  .money(MONEY.get(money));
          Severity severity = of(statements);
          int worst = 1 + Math.max(business, Math.max(spread, money));
          if (symptom != Symptom.ATTEMPT_SEEN) {
            assertTrue(severity.level() >= worst, statements.statement() + " is " + severity);
          }
          assertTrue(of(statements.ongoing()).level() >= severity.level());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Symptom.class)
  void whatMakesItSoIsSaid(Symptom symptom) {
    Severity severity = of(Statements.of(symptom).spread(Spread.SEVERAL));
    assertFalse(severity.reasons().isEmpty());
    severity.reasons().forEach(reason -> assertEquals(severity.level(), reason.level()));
  }

  @Test
  void anAttemptAloneIsANearMissWhateverItAskedFor() {
    assertEquals(0, of(Statements.of(Symptom.ATTEMPT_SEEN).money(Money.DEMANDED)).level());
  }

  @Test
  void anAttemptBesideSomethingRealDoesNotHideIt() {
    assertEquals(
        4, of(Statements.of(Symptom.ATTEMPT_SEEN, Symptom.FILES_LOCKED).ongoing()).level());
  }

  @Test
  void aStrangerAtTheControlsNowIsAnEmergency() {
    assertEquals(4, of(Statements.of(Symptom.FAKE_WARNING).remote(Known.YES).ongoing()).level());
  }
}
