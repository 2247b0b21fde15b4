package kyojo.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kyojo.domain.catalogue.PublishImport.Result;
import kyojo.domain.catalogue.ReviewedImport.State;
import kyojo.domain.identity.ImportId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishImportTest {
  private static final Duration DAY = Duration.ofDays(1);

  private final ImportDesk ipa = new ImportDesk();
  private final Optional<Instant> tomorrow = Optional.of(ipa.in(DAY));
  private ImportId first = new ImportId("0".repeat(26));
  private ImportId second = first;

  @BeforeEach
  void send() throws Exception {
    first = ipa.sent("1");
    second = ipa.sent("2");
  }

  @Test
  void theSameRequestAgainFindsWhatItHasDone() {
    String tag = ipa.tag(first);

    Result done = ipa.publish(first, tag, tomorrow);

    assertThat(ipa.publish(first, tag, tomorrow)).isEqualTo(done);
    assertThat(version(done)).isEqualTo(1);
    assertThat(ipa.show(first).line().state()).isEqualTo(State.SCHEDULED);
  }

  @Test
  void whatWasTakenBackIsPublishedAnew() {
    String old = ipa.tag(first);
    ipa.publish(first, old, tomorrow);
    assertThat(ipa.takeBack(first)).isInstanceOf(Result.TakenBack.class);

    assertThat(ipa.publish(first, old, tomorrow)).isInstanceOf(Result.Stale.class);
    assertThat(ipa.publish(first, "0.0.0", tomorrow)).isInstanceOf(Result.Stale.class);
    assertThat(ipa.show(first).line().state()).isEqualTo(State.OPEN);
    assertThat(version(ipa.publish(first, ipa.tag(first), tomorrow))).isEqualTo(2);
    assertThat(ipa.show(first).line().state()).isEqualTo(State.SCHEDULED);
    ipa.pass(DAY);
    assertThat(ipa.show(first).inForce()).hasValue(2);
    assertThat(ipa.show(first).line().state()).isEqualTo(State.IN_FORCE);
  }

  @Test
  void whatOnlyWaitsIsNotBroughtBack() {
    ipa.publish(first, ipa.tag(first), tomorrow);

    assertThat(ipa.rollback(first)).isInstanceOf(Result.NotReady.class);
    assertThat(ipa.show(first).line().state()).isEqualTo(State.SCHEDULED);
  }

  @Test
  void whatWasTakenBackIsNotBroughtBackEvenAfterItsTime() {
    ipa.publish(first, ipa.tag(first), tomorrow);
    ipa.takeBack(first);
    assertThat(ipa.rollback(first)).isInstanceOf(Result.NotReady.class);

    ipa.pass(DAY.multipliedBy(2));
    ipa.publish(second, ipa.tag(second), Optional.empty());

    assertThat(ipa.rollback(first)).isInstanceOf(Result.NotReady.class);
    assertThat(ipa.show(first).line().state()).isEqualTo(State.OPEN);
    assertThat(ipa.show(first).inForce()).hasValue(2);
  }

  @Test
  void whatAnotherListOvertookBeforeItsTimeIsNotBroughtBack() {
    ipa.publish(first, ipa.tag(first), tomorrow);
    ipa.publish(second, ipa.tag(second), Optional.empty());
    ipa.pass(DAY.multipliedBy(2));

    assertThat(ipa.rollback(first)).isInstanceOf(Result.NotReady.class);
    assertThat(ipa.show(first).line().state()).isEqualTo(State.OPEN);
  }

  @Test
  void whatWasInForceIsBroughtBack() {
    ipa.publish(first, ipa.tag(first), tomorrow);
    ipa.pass(DAY);
    ipa.publish(second, ipa.tag(second), Optional.empty());
    assertThat(ipa.show(first).line().state()).isEqualTo(State.REPLACED);

    assertThat(version(ipa.rollback(first))).isEqualTo(3);

    assertThat(ipa.show(first).line().state()).isEqualTo(State.IN_FORCE);
    assertThat(ipa.show(second).line().state()).isEqualTo(State.REPLACED);
  }

  private static int version(Result done) {
    return ((Result.Done) done).head().version();
  }
}
