package kyojo.domain.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kyojo.domain.incident.LeakDuty.State;
import kyojo.domain.incident.PersonalData.Owner;
import kyojo.domain.incident.Statement.Business;
import kyojo.domain.incident.Statement.Money;
import kyojo.domain.incident.Statement.Spread;
import org.junit.jupiter.api.Test;

/** Whole reports as small firms make them, and what has to come out. */
class WorkedReportsTest {
  private record Judged(Classification classification, Severity severity, LeakDuty duty) {
    static Judged of(Statements statements) {
      Statement said = statements.statement();
      var classification = Classification.of(said);
      var duty = LeakDuty.of(said.personalData(), classification.unlawful(said));
      return new Judged(classification, Severity.of(said, classification, duty), duty);
    }

    void is(IncidentType type, int severity, State state) {
      assertEquals(type, classification.primary());
      assertEquals(severity, severity().level());
      assertEquals(state, duty.state());
    }
  }

  private static final PersonalData ORDINARY = LeakDutyTest.ordinary(People.of(40));

  @Test
  void lockedFilesWithEmployeesAndCustomersData() {
    var judged =
        Judged.of(
            Statements.of(Symptom.FILES_LOCKED)
                .ongoing()
                .spread(Spread.SPREADING)
                .business(Business.UNKNOWN)
                .data(ORDINARY));
    judged.is(IncidentType.RANSOMWARE, 4, State.REQUIRED);
    assertEquals(60, judged.duty.finalReportDays());
    assertEquals(CommonForm.RANSOMWARE, judged.classification.primary().commonForm());
  }

  @Test
  void paidToAnotherAccountThisMorning() {
    var judged =
        Judged.of(
            Statements.of(Symptom.PAYMENT_REQUESTED)
                .reacted(Known.YES)
                .money(Money.TRANSFERRED_JUST_NOW)
                .data(ORDINARY));
    judged.is(IncidentType.BUSINESS_EMAIL_COMPROMISE, 4, State.POSSIBLE);
    assertEquals(30, judged.duty.finalReportDays());
  }

  @Test
  void whereTheMailboxWasReadTheDutyIsCertain() {
    var judged =
        Judged.of(
            Statements.of(Symptom.PAYMENT_REQUESTED, Symptom.FOREIGN_LOGIN)
                .reacted(Known.YES)
                .money(Money.TRANSFERRED_JUST_NOW)
                .data(ORDINARY));
    judged.is(IncidentType.BUSINESS_EMAIL_COMPROMISE, 4, State.REQUIRED);
    assertTrue(judged.classification.is(IncidentType.INTRUSION));
    assertEquals(60, judged.duty.finalReportDays());
  }

  @Test
  void calledTheNumberAndInstalledAToolButDidNotPay() {
    var judged =
        Judged.of(
            Statements.of(Symptom.FAKE_WARNING)
                .reacted(Known.YES)
                .remote(Known.YES)
                .data(ORDINARY));
    judged.is(IncidentType.SUPPORT_SCAM, 3, State.REQUIRED);
    assertEquals(60, judged.duty.finalReportDays());
    assertEquals(Consultation.Kind.SUPPORT_SCAM, judged.classification.primary().kind());
  }

  @Test
  void anEncryptedLaptopLeftOnATrain() {
    var judged =
        Judged.of(
            Statements.of(Symptom.THING_LOST)
                .stolen(Known.UNKNOWN)
                .data(
                    new PersonalData(
                        Known.YES,
                        Known.NO,
                        Known.NO,
                        Known.NO,
                        People.UNKNOWN,
                        Owner.OWN,
                        Known.UNKNOWN,
                        Known.YES,
                        Known.UNKNOWN,
                        Known.NO)));
    judged.is(IncidentType.LOSS, 1, State.NOT_NOW);
  }

  @Test
  void aMailWithTwelveHundredAddresses() {
    var judged =
        Judged.of(
            Statements.of(Symptom.DATA_MISDIRECTED).data(LeakDutyTest.ordinary(People.of(1_201))));
    judged.is(IncidentType.LEAK_BY_MISTAKE, 3, State.REQUIRED);
    assertEquals(30, judged.duty.finalReportDays());
  }

  @Test
  void oneMailToTheWrongPersonDeletedUnseen() {
    var judged =
        Judged.of(
            Statements.of(Symptom.DATA_MISDIRECTED)
                .data(
                    new PersonalData(
                        Known.YES,
                        Known.NO,
                        Known.NO,
                        Known.NO,
                        People.of(1),
                        Owner.OWN,
                        Known.NO,
                        Known.NO,
                        Known.YES,
                        Known.NO)));
    judged.is(IncidentType.LEAK_BY_MISTAKE, 1, State.NOT_NOW);
  }

  @Test
  void aShopThatLeadsElsewhereAtCheckout() {
    var judged =
        Judged.of(
            Statements.of(Symptom.SITE_ALTERED)
                .takingCards()
                .ongoing()
                .data(
                    new PersonalData(
                        Known.YES,
                        Known.NO,
                        Known.SUSPECTED,
                        Known.NO,
                        People.UNKNOWN,
                        Owner.OWN,
                        Known.NO,
                        Known.NO,
                        Known.NO,
                        Known.UNKNOWN)));
    judged.is(IncidentType.DEFACEMENT, 4, State.REQUIRED);
    assertEquals(60, judged.duty.finalReportDays());
  }

  @Test
  void aMailThatNobodyClicked() {
    var judged = Judged.of(Statements.of(Symptom.ATTEMPT_SEEN));
    judged.is(IncidentType.ATTEMPT, 0, State.NOT_NOW);
  }

  @Test
  void whatNobodyCanNameIsUndeterminedAndNotSmall() {
    var judged =
        Judged.of(
            Statements.of(Symptom.OTHER)
                .business(Business.UNKNOWN)
                .spread(Spread.UNKNOWN)
                .data(PersonalData.UNKNOWN));
    judged.is(IncidentType.UNDETERMINED, 2, State.POSSIBLE);
  }

  @Test
  void notKnowingIsWorseWhereAttackersGoDeep() {
    var judged =
        Judged.of(
            Statements.of(Symptom.FOREIGN_LOGIN).spread(Spread.UNKNOWN).data(PersonalData.UNKNOWN));
    assertEquals(3, judged.severity.level());
    assertTrue(judged.severity.reasons().stream().allMatch(Severity.Reason::isAssumed));
  }

  @Test
  void aStolenPhoneIsFearedToBeTakenForItsData() {
    assertEquals(
        State.REQUIRED,
        Judged.of(Statements.of(Symptom.THING_LOST).stolen(Known.SUSPECTED).data(ORDINARY))
            .duty
            .state());
    assertEquals(
        State.NOT_NOW,
        Judged.of(Statements.of(Symptom.THING_LOST).stolen(Known.NO).data(ORDINARY)).duty.state());
  }
}
