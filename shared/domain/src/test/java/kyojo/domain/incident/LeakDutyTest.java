package kyojo.domain.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import kyojo.domain.incident.LeakDuty.Reason;
import kyojo.domain.incident.LeakDuty.State;
import kyojo.domain.incident.PersonalData.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeakDutyTest {
  /** Ordinary data of a number of people, nothing else about it. */
  static PersonalData ordinary(People people) {
    return new PersonalData(
        Known.YES, Known.NO, Known.NO, Known.NO, people, Owner.OWN, Known.NO, Known.NO, Known.NO,
        Known.NO);
  }

  private static PersonalData with(
      Known sensitive, Known costly, Known lost, Known encrypted, Known unseen) {
    return new PersonalData(
        Known.YES,
        sensitive,
        costly,
        Known.NO,
        People.of(1),
        Owner.OWN,
        lost,
        encrypted,
        unseen,
        Known.NO);
  }

  private static State state(PersonalData data, Known unlawful) {
    return LeakDuty.of(data, unlawful).state();
  }

  @Test
  void aThousandPeopleAreNotMoreThanAThousand() {
    assertEquals(State.NOT_NOW, state(ordinary(People.of(1_000)), Known.NO));
    assertEquals(State.REQUIRED, state(ordinary(People.of(1_001)), Known.NO));
    assertEquals(State.POSSIBLE, state(ordinary(People.UNKNOWN), Known.NO));
  }

  @Test
  void onePersonIsEnoughForTheOtherKinds() {
    assertEquals(
        State.REQUIRED, state(with(Known.YES, Known.NO, Known.NO, Known.NO, Known.NO), Known.NO));
    assertEquals(
        State.REQUIRED,
        state(with(Known.NO, Known.SUSPECTED, Known.NO, Known.NO, Known.NO), Known.NO));
    assertEquals(State.REQUIRED, state(ordinary(People.of(1)), Known.SUSPECTED));
  }

  @Test
  void theUnlawfulPurposeGivesSixtyDaysAndNotKnowingItThirty() {
    assertEquals(60, LeakDuty.of(ordinary(People.of(1)), Known.SUSPECTED).finalReportDays());
    assertEquals(30, LeakDuty.of(ordinary(People.of(2_000)), Known.UNKNOWN).finalReportDays());
    assertEquals(30, LeakDuty.of(ordinary(People.of(2_000)), Known.NO).finalReportDays());
  }

  @Test
  void encryptionFreesAndRecoveryFreesOnlyWhatIsNotLost() {
    assertEquals(
        Set.of(Reason.ENCRYPTED),
        LeakDuty.of(with(Known.YES, Known.NO, Known.NO, Known.YES, Known.NO), Known.YES).reasons());
    assertEquals(
        Set.of(Reason.RECOVERED_UNSEEN),
        LeakDuty.of(with(Known.YES, Known.NO, Known.NO, Known.NO, Known.YES), Known.NO).reasons());
    assertEquals(
        State.REQUIRED, state(with(Known.YES, Known.NO, Known.YES, Known.NO, Known.YES), Known.NO));
    // おそれ of encryption is no encryption.
    assertEquals(
        State.REQUIRED,
        state(with(Known.YES, Known.NO, Known.NO, Known.SUSPECTED, Known.NO), Known.NO));
  }

  @ParameterizedTest
  @EnumSource(Known.class)
  void nothingIsEverRequiredWithoutPersonalDataAndAReasonStandsThere(Known unlawful) {
    var duty = LeakDuty.of(PersonalData.NONE, unlawful);
    assertEquals(State.NOT_NOW, duty.state());
    assertTrue(duty.reasons().contains(Reason.NO_PERSONAL_DATA));
  }

  @ParameterizedTest
  @EnumSource(value = Known.class, names = "NO", mode = EnumSource.Mode.EXCLUDE)
  void whoKnowsNothingPlansAsIfItWereRequired(Known unlawful) {
    assertEquals(State.POSSIBLE, state(PersonalData.UNKNOWN, unlawful));
    assertEquals(State.POSSIBLE, NumberDuty.of(PersonalData.UNKNOWN, unlawful).state());
  }

  @Test
  void myNumbersHaveALineOfTheirOwn() {
    var hundred = numbers(People.of(100), Known.NO);
    assertEquals(State.NOT_NOW, NumberDuty.of(hundred, Known.NO).state());
    assertEquals(State.REQUIRED, NumberDuty.of(hundred, Known.SUSPECTED).state());
    assertEquals(
        State.REQUIRED, NumberDuty.of(numbers(People.of(101), Known.NO), Known.NO).state());
    assertEquals(State.REQUIRED, NumberDuty.of(numbers(People.of(1), Known.YES), Known.NO).state());
    assertEquals(
        Set.of(Reason.NO_NUMBERS), NumberDuty.of(ordinary(People.of(5_000)), Known.YES).reasons());
  }

  private static PersonalData numbers(People people, Known isPublic) {
    return new PersonalData(
        Known.YES, Known.NO, Known.NO, Known.YES, people, Owner.OWN, Known.NO, Known.NO, Known.NO,
        isPublic);
  }
}
