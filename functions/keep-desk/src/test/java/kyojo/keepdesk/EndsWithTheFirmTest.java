package kyojo.keepdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kyojo.testkit.FaultyDynamo;
import kyojo.testkit.FaultyDynamo.Fault;
import kyojo.testkit.LocalTables;
import kyojo.testkit.MeddledDynamo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A firm's choice and that staff know it end with the last that the firm left: whoever else does
 * what in between, and wherever something breaks off and is asked again.
 */
class EndsWithTheFirmTest {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final MeddledDynamo MEDDLED = TABLES.meddled();
  private static final FaultyDynamo FAULTY = TABLES.faulty();
  private static final DynamoDbClient FREE = TABLES.client();
  private static final DynamoDbClient WATCHED = LocalTables.client(MEDDLED.endpoint());
  private static final DynamoDbClient BROKEN = LocalTables.client(FAULTY.endpoint());

  /** What somebody does to a firm. */
  private enum Act {
    ERASE_OLDER,
    ERASE_NEWER,
    ERASE_FIRM,
    CONFIRM,
    WITHDRAW_CONFIRMATION,
    HIDE,
    COME_BACK,
    KEEP_LIST,
    ERASE_LIST;

    void on(FirmAtWork firm) {
      switch (this) {
        case ERASE_OLDER -> firm.erase(firm.older());
        case ERASE_NEWER -> firm.erase(firm.newer());
        case ERASE_FIRM -> firm.eraseAll();
        case CONFIRM -> firm.confirm();
        case WITHDRAW_CONFIRMATION -> firm.withdrawConfirmation();
        case HIDE -> firm.choose(false);
        case COME_BACK -> firm.comeBack();
        case KEEP_LIST -> firm.list().keep();
        case ERASE_LIST -> firm.list().erase();
      }
    }
  }

  private static final Set<Act> ERASING =
      Set.of(Act.ERASE_OLDER, Act.ERASE_NEWER, Act.ERASE_FIRM, Act.ERASE_LIST);

  @AfterAll
  static void closeDatabases() {
    MEDDLED.close();
    FAULTY.close();
  }

  /** Two at once, the second at every place within the first; one of them at least erases. */
  @TestFactory
  Stream<DynamicTest> whoeverElseDoesWhatMeanwhile() {
    return Arrays.stream(Act.values())
        .flatMap(first ->
            Arrays.stream(Act.values())
                .filter(second -> ERASING.contains(first) || ERASING.contains(second))
                .map(second ->
                    dynamicTest(first + " within which " + second, () -> within(first, second))));
  }

  private static void within(Act first, Act second) {
    MEDDLED.before(0, () -> {});
    first.on(firm().through(WATCHED));
    int calls = MEDDLED.calls();
    assertThat(calls).isPositive();
    for (int call = 1; call <= calls; call++) {
      FirmAtWork firm = firm();
      MEDDLED.before(call, () -> second.on(firm));
      first.on(firm.through(WATCHED));
      firm.requireFactsToEndWithIt(first + ", before its call " + call + " " + second);
    }
  }

  /** The last of two erasures, and all of the firm: broken off at every call and asked again. */
  @TestFactory
  Stream<DynamicTest> whereverItBreaksOffAndIsAskedAgain() {
    return Stream.of(Act.values()).map(act -> dynamicTest(act.name(), () -> brokenOff(act)));
  }

  private static void brokenOff(Act act) {
    FAULTY.failAt(0, Fault.REFUSED);
    act.on(alone().through(BROKEN));
    int calls = FAULTY.calls();
    for (int call = 1; call <= calls; call++) {
      for (Fault fault : Set.of(Fault.REFUSED, Fault.ANSWER_LOST)) {
        FirmAtWork firm = alone();
        FAULTY.failAt(call, fault);
        try {
          act.on(firm.through(BROKEN));
        } catch (SdkException _) {
          // Broken off.
        }
        firm.requireNothingToBeSeen(act + " broken off at call " + call + ", " + fault);
        act.on(firm);
        firm.requireFactsToEndWithIt(act + " broken off at call " + call + ", " + fault);
      }
    }
  }

  /** What has expired lies there for days, until the table removes it. */
  @Test
  void anExpiredDiagnosisKeepsNothing() {
    FirmAtWork firm = firm();
    firm.confirm();
    firm.pass(Duration.ofDays(FirmAtWork.OLDER_DAYS));

    firm.erase(firm.newer());

    assertThat(firm.factEnds()).isEmpty();
  }

  @Test
  void aConfirmationEndsWithTheLastDiagnosisAndNotLater() {
    FirmAtWork firm = firm();
    firm.confirm();
    Instant end = firm.newer().expiresAt();
    assertThat(firm.confirmationEnd()).contains(end);

    Instant later = firm.comeBack().orElseThrow().expiresAt();

    assertThat(later).isAfter(end);
    assertThat(firm.confirmationEnd()).contains(later);
    assertThat(firm.factEnds()).containsOnly(later);
  }

  @Test
  void aListOfDevicesKeepsThemWithoutADiagnosis() {
    FirmAtWork firm = firm();
    firm.confirm();
    firm.list().keep();

    firm.erase(firm.older());
    firm.erase(firm.newer());

    assertThat(firm.factEnds()).hasSize(2);
    firm.requireFactsToEndWithIt("with its list alone");
    assertThat(firm.choiceShown()).as("the receipt opens").isPresent();
    firm.list().erase();
    assertThat(firm.factEnds()).isEmpty();
    assertThat(firm.choiceShown()).isEmpty();
  }

  @Test
  void whatEndsWithADiagnosisThatIsErasedEndsSooner() {
    FirmAtWork firm = firm();
    firm.confirm();

    firm.erase(firm.newer());

    assertThat(firm.factEnds()).hasSize(2).containsOnly(firm.older().expiresAt());
  }

  /** Where the erasure of the last diagnosis broke off with only the trace of the choice left. */
  @Test
  void anErasedChoiceIsNotTheFormerOneAgain() {
    FirmAtWork firm = firm();
    firm.eraseChoice();

    firm.comeBack();

    firm.requireNothingToBeSeen("came back without a choice");
    assertThat(firm.choice()).hasValueSatisfying(kept -> assertThat(kept.given()).isFalse());
    firm.choose(true);
    assertThat(firm.seen()).as("a new choice").isEqualTo(3);
  }

  @Test
  void anErasedChoiceIsReadAsTakenBack() {
    FirmAtWork firm = firm();
    firm.eraseChoice();

    assertThat(firm.choiceShown()).contains(Optional.of(false));
  }

  private static FirmAtWork firm() {
    return FirmAtWork.withTwoDiagnoses(TABLES, FREE);
  }

  /** One whose last diagnosis is its newer. */
  private static FirmAtWork alone() {
    FirmAtWork firm = firm();
    firm.confirm();
    firm.erase(firm.older());
    return firm;
  }
}
