package kyojo.readdiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.diagnosis.Profile;
import kyojo.persistence.Keys;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;

/** What a firm said of itself does not open any more: one damaged item, or the key is destroyed. */
class UnopenedTest {
  private static final Identity WHO =
      new Identity(Optional.of("架空金属工業"), Optional.empty(), Optional.empty(), Optional.of("本社"));

  private final LocalTables tables = LocalTables.fresh();
  private final Samples.Stored first =
      Samples.store(SealedStore.of(tables), Profile.EMPTY, WHO, Duration.ofDays(400));
  private final Diagnosis next = Samples.another(SealedStore.of(tables), first);

  @Test
  void aDamagedDiagnosisIsShownWithoutWhoTheFirmIs() {
    for (Diagnosis damaged : List.of(first.diagnosis(), next)) {
      tables.damage(
          Keys.firm(damaged.community(), damaged.firm()), Keys.diagnosis(damaged.id()), "identity");
    }

    for (Event event : asking()) {
      Answer answer = lambda().call(event);
      assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
      assertThat(answer.raw())
          .doesNotContain("本社", "架空金属")
          .contains(first.diagnosis().id().value());
      assertThat(answer.log().toString()).doesNotContain("SealBroken");
    }
  }

  @Test
  void whereTheKeyIsDestroyedTheCommunityIsToldErased() {
    tables.remove(Keys.keys(Samples.COMMUNITY), Keys.KEYSET);

    for (Event event : asking()) {
      Answer answer = lambda().call(event);
      assertThat(answer.status()).as(answer.raw()).isEqualTo(410);
      assertThat(answer.at("/code").asString()).isEqualTo("COMMUNITY_ERASED");
    }
  }

  private List<Event> asking() {
    String id = first.diagnosis().id().value();
    return List.of(
        Event.of("read-diagnosis/history.json").withHeader("Receipt", first.receipt().text()),
        Event.of("read-diagnosis/diagnosis.json")
            .withHeader("Receipt", first.receipt().text())
            .withPathParameter("diagnosis", id),
        Event.of("read-diagnosis/comparison.json")
            .withHeader("Receipt", first.receipt().text())
            .withPathParameter("diagnosis", id)
            .withQuery("with", next.id().value()));
  }

  /** One that remembers nothing. */
  private Lambda lambda() {
    return new Lambda(new ReadDiagnosisHandler(tables.variables("ReadDiagnosis")));
  }
}
