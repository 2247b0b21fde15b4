package kyojo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.incident.AssessIncident;
import kyojo.domain.incident.Assessment;
import kyojo.domain.incident.Contact;
import kyojo.domain.incident.Contact.Necessity;
import kyojo.domain.incident.Contact.When;
import kyojo.domain.incident.Duty;
import kyojo.domain.incident.Duty.Kind;
import kyojo.domain.incident.Duty.Reason;
import kyojo.domain.incident.Known;
import kyojo.domain.incident.LeakDuty.State;
import kyojo.domain.incident.People;
import kyojo.domain.incident.PersonalData;
import kyojo.domain.incident.PersonalData.Owner;
import kyojo.domain.incident.Situation;
import kyojo.domain.incident.Situation.Sector;
import kyojo.domain.incident.Statement;
import kyojo.domain.incident.Statement.Business;
import kyojo.domain.incident.Statement.Money;
import kyojo.domain.incident.Statement.Spread;
import kyojo.domain.incident.Symptom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole reports, by the shipped rules: whom to turn to and what has to be reported. */
class AssessIncidentTest {
  /** 10:00 on 2026-11-24 in Japan. */
  private static final Instant NOTICED = Instant.parse("2026-11-24T01:00:00Z");

  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private static final AssessIncident RULES = IncidentContent.load().assessIncident();

  private static final Situation ALONE =
      new Situation(Optional.of(Set.of()), Known.NO, Known.NO, Known.NO);

  private static Statement said(
      Symptom symptom, Business business, Spread spread, Money money, PersonalData data) {
    return new Statement(
        Set.of(symptom),
        Known.YES,
        Known.NO,
        Known.UNKNOWN,
        Known.UNKNOWN,
        Known.UNKNOWN,
        Known.NO,
        Known.NO,
        Known.NO,
        NOTICED,
        Optional.empty(),
        business,
        spread,
        money,
        data);
  }

  private static PersonalData ordinary(Owner owner) {
    return new PersonalData(
        Known.YES,
        Known.NO,
        Known.NO,
        Known.NO,
        People.UP_TO_100,
        owner,
        Known.NO,
        Known.NO,
        Known.NO,
        Known.NO);
  }

  private static Assessment locked(PersonalData data, Situation situation) {
    return RULES.assess(
        said(
            Symptom.FILES_LOCKED,
            Business.CORE_STOPPED_NO_BACKUP,
            Spread.SPREADING,
            Money.DEMANDED,
            data),
        situation,
        NOW);
  }

  private static List<String> windows(Assessment assessment) {
    return assessment.contacts().stream().map(contact -> contact.window().id()).toList();
  }

  private static Contact contact(Assessment assessment, String window) {
    return assessment.contacts().stream()
        .filter(contact -> contact.window().id().equals(window))
        .findFirst()
        .orElseThrow();
  }

  private static Duty duty(Assessment assessment, Kind kind) {
    return assessment.duty(kind).orElseThrow();
  }

  @Test
  void lockedFilesWithOwnData() {
    var assessment = locked(ordinary(Owner.OWN), Situation.UNKNOWN);

    assertThat(windows(assessment))
        .containsExactly(
            "otasuketai",
            "insurer",
            "ipa-organisations",
            "jpcert-consultation",
            "police-9110",
            "police-online",
            "ppc",
            "ipa-virus-intrusion");
    var ppc = contact(assessment, "ppc");
    assertThat(ppc.necessity()).isEqualTo(Necessity.REQUIRED);
    assertThat(ppc.lastDay()).contains(LocalDate.of(2026, 11, 28));
    assertThat(contact(assessment, "police-9110").when()).isEqualTo(When.NOW);
    assertThat(contact(assessment, "ipa-virus-intrusion").when()).isEqualTo(When.LATER);
    var last = duty(assessment, Kind.PPC_FINAL);
    assertThat(last.state()).isEqualTo(State.REQUIRED);
    assertThat(last.reasons()).containsExactly(Reason.UNLAWFUL);
    assertThat(last.last()).contains(LocalDate.of(2027, 1, 22));
    assertThat(duty(assessment, Kind.CLIENT).reasons()).containsExactly(Reason.OWN_ALONE);
    assertThat(duty(assessment, Kind.SECTOR).state()).isEqualTo(State.POSSIBLE);
  }

  @Test
  void aClientsDataAloneIsToldToTheClientFirst() {
    var assessment = locked(ordinary(Owner.ENTRUSTED), ALONE);

    assertThat(windows(assessment)).startsWith("client").doesNotContain("otasuketai", "insurer");
    assertThat(contact(assessment, "client").necessity()).isEqualTo(Necessity.REQUIRED);
    assertThat(contact(assessment, "client").lastDay()).contains(LocalDate.of(2026, 11, 25));
    assertThat(duty(assessment, Kind.CLIENT).state()).isEqualTo(State.REQUIRED);
    var ppc = duty(assessment, Kind.PPC_PRELIMINARY);
    assertThat(ppc.state()).isEqualTo(State.POSSIBLE);
    assertThat(ppc.reasons()).startsWith(Reason.ENTRUSTED_ALONE);
    assertThat(ppc.target()).contains(LocalDate.of(2026, 11, 26));
    assertThat(ppc.last()).contains(LocalDate.of(2026, 11, 28));
  }

  @Test
  void whoseDataItIsMayBeUnknown() {
    var assessment = locked(ordinary(Owner.UNKNOWN), ALONE);

    assertThat(duty(assessment, Kind.PPC_PRELIMINARY).state()).isEqualTo(State.REQUIRED);
    assertThat(duty(assessment, Kind.CLIENT).state()).isEqualTo(State.POSSIBLE);
    assertThat(duty(assessment, Kind.CLIENT).reasons()).containsExactly(Reason.OWNER_UNKNOWN);
  }

  @Test
  void paidThisMorningTheBankComesFirst() {
    var assessment =
        RULES.assess(
            said(
                Symptom.PAYMENT_REQUESTED,
                Business.NORMAL,
                Spread.ONE,
                Money.TRANSFERRED_JUST_NOW,
                PersonalData.UNKNOWN),
            Situation.UNKNOWN,
            NOW);

    assertThat(windows(assessment)).startsWith("bank");
    assertThat(contact(assessment, "bank").when()).isEqualTo(When.NOW);
    assertThat(duty(assessment, Kind.PPC_FINAL).state()).isEqualTo(State.POSSIBLE);
    assertThat(duty(assessment, Kind.PPC_FINAL).last()).contains(LocalDate.of(2026, 12, 23));
  }

  @Test
  void whereLifeIsAtStakeThePoliceComesBeforeAll() {
    var assessment =
        RULES.assess(
            said(
                Symptom.FILES_LOCKED,
                Business.VITAL_STOPPED,
                Spread.UNKNOWN,
                Money.NONE,
                PersonalData.NONE),
            ALONE,
            NOW);

    assertThat(windows(assessment)).startsWith("police-110");
  }

  @Test
  void aNearMissSendsNobodyToTheCommission() {
    var assessment =
        RULES.assess(
            said(Symptom.ATTEMPT_SEEN, Business.NORMAL, Spread.ONE, Money.NONE, PersonalData.NONE),
            ALONE,
            NOW);

    assertThat(assessment.severity().level()).isZero();
    assertThat(windows(assessment)).doesNotContain("ppc", "bank", "otasuketai", "client");
    assertThat(assessment.days()).isEmpty();
    assertThat(duty(assessment, Kind.PPC_FINAL).reasons()).containsExactly(Reason.NO_PERSONAL_DATA);
    assertThat(duty(assessment, Kind.SECTOR).reasons()).containsExactly(Reason.IN_NO_SECTOR);
  }

  @Test
  void whichDataAFirmHasMakesNoDutyOfAMailThatNobodyOpened() {
    var attempt = RULES.assess(Statement.seen(Symptom.ATTEMPT_SEEN, NOTICED), ALONE, NOW);
    var feared =
        RULES.assess(
            said(
                Symptom.ATTEMPT_SEEN, Business.NORMAL, Spread.ONE, Money.NONE, ordinary(Owner.OWN)),
            ALONE,
            NOW);

    assertThat(attempt.days()).isEmpty();
    assertThat(attempt.duties())
        .filteredOn(duty -> duty.kind() != Kind.SECTOR && duty.kind() != Kind.CLIENT)
        .allSatisfy(duty -> assertThat(duty.reasons()).containsExactly(Reason.NEAR_MISS));
    assertThat(windows(attempt)).doesNotContain("ppc");
    assertThat(duty(feared, Kind.PPC_FINAL).reasons()).doesNotContain(Reason.NEAR_MISS);
  }

  @Test
  void aCarrierReportsALeakOfAnySize() {
    var telecom = new Situation(Optional.of(Set.of(Sector.TELECOM)), Known.NO, Known.NO, Known.NO);

    var assessment = locked(ordinary(Owner.OWN), telecom);

    assertThat(duty(assessment, Kind.TELECOM).state()).isEqualTo(State.REQUIRED);
    assertThat(contact(assessment, "telecommunications-bureau").necessity())
        .isEqualTo(Necessity.REQUIRED);
    assertThat(assessment.duty(Kind.SECTOR)).isEmpty();
  }

  @Test
  void aSupplierTellsItsClientWhosePowerSupplyItIs() {
    var supplier =
        new Situation(
            Optional.of(Set.of(Sector.SUPPLIER_OF_CRITICAL)), Known.NO, Known.NO, Known.NO);

    var assessment = locked(ordinary(Owner.OWN), supplier);

    assertThat(duty(assessment, Kind.CLIENT).reasons()).containsExactly(Reason.SUPPLIER);
    assertThat(windows(assessment)).contains("client");
  }

  @Test
  void theDaysAreCountedInJapan() {
    // 2026-11-24T15:30Z is half past midnight on the 25th there.
    var noticed = Instant.parse("2026-11-24T15:30:00Z");
    var assessment =
        RULES.assess(Statement.seen(Symptom.FILES_LOCKED, noticed), ALONE, noticed.plusSeconds(60));

    assertThat(duty(assessment, Kind.PPC_PRELIMINARY).last()).contains(LocalDate.of(2026, 11, 29));
    assertThat(duty(assessment, Kind.PPC_PRELIMINARY).asOf()).isEqualTo("2026-11-25");
  }

  @ParameterizedTest
  @EnumSource(Symptom.class)
  void whateverWasSeenSomebodyIsNamedAndEveryDutyHasAReason(Symptom symptom) {
    var assessment = RULES.assess(Statement.seen(symptom, NOTICED), Situation.UNKNOWN, NOW);

    assertThat(windows(assessment)).isNotEmpty().doesNotHaveDuplicates();
    assertThat(windows(assessment)).doesNotContain("ipa-individuals");
    assertThat(assessment.duties())
        .allSatisfy(duty -> assertThat(duty.reasons()).isNotEmpty())
        .extracting(Duty::kind)
        .contains(Kind.PPC_PRELIMINARY, Kind.PPC_FINAL, Kind.PEOPLE, Kind.CLIENT, Kind.NUMBERS);
  }
}
