package kyojo.persistence.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.Succession;
import kyojo.domain.identity.FirmId;
import kyojo.persistence.RecordsTable;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of a firm's diagnoses is its latest, whoever adds and erases at once. */
class SuccessionTest {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final DiagnosisStore STORE =
      new DynamoDiagnosisStore(new RecordsTable(TABLES.client(), TABLES.name("RecordsTable")));
  private static final Succession SUCCESSION = new Succession(STORE);
  private static final int CLIENTS = 4;
  private static final int ACTS = 6;

  private final Samples.Stored first =
      Samples.store(STORE, Profile.EMPTY, java.time.Duration.ofDays(400));
  private final FirmId firm = first.receipt().firm();
  private final Instant begin = first.diagnosis().submittedAt();

  @Test
  void theLatestOfAFirmIsTheOneWithoutANext() {
    Diagnosis second = add(100);
    SUCCESSION.settle(Samples.COMMUNITY, firm);
    Diagnosis third = add(200);
    SUCCESSION.settle(Samples.COMMUNITY, firm);

    assertThat(nextOf(first.diagnosis())).contains(second.submittedAt());
    assertThat(nextOf(second)).contains(third.submittedAt());
    assertThat(nextOf(third)).isEmpty();
  }

  @Test
  void oneThatWasNotSettledIsMendedByTheNext() {
    Diagnosis second = add(100);
    Diagnosis third = add(200);

    SUCCESSION.settle(Samples.COMMUNITY, firm);

    assertThat(nextOf(first.diagnosis())).contains(second.submittedAt());
    assertThat(nextOf(second)).contains(third.submittedAt());
  }

  @Test
  void whenTheLatestIsErasedTheOneBeforeItIsTheLatest() {
    Diagnosis second = add(100);
    SUCCESSION.settle(Samples.COMMUNITY, firm);

    erase(second);

    assertThat(nextOf(first.diagnosis())).isEmpty();
  }

  @Test
  void beforeTheLatestIsErasedTheFirmIsListedTwiceRatherThanNotAtAll() {
    Diagnosis second = add(100);
    SUCCESSION.settle(Samples.COMMUNITY, firm);

    SUCCESSION.settleWithout(Samples.COMMUNITY, firm, second.id());

    assertThat(nextOf(first.diagnosis())).isEmpty();
    assertThat(nextOf(second)).isEmpty();
  }

  @Test
  void nothingIsNotedOnWhatIsErasedOrWasChangedMeanwhile() {
    Diagnosis second = add(100);
    STORE.erase(second, Instant.now().plusSeconds(3600));
    Instant other = begin.plusSeconds(7);

    assertThat(STORE.markNext(second, Optional.empty(), Optional.of(begin))).isFalse();
    assertThat(STORE.markNext(first.diagnosis(), Optional.of(other), Optional.of(begin))).isFalse();
    assertThat(STORE.find(Samples.COMMUNITY, firm, second.id())).isEmpty();
    assertThat(nextOf(first.diagnosis())).isEmpty();
  }

  /** Several clients at once add diagnoses of random times and erase what they added. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whoeverAddsAndErasesAtOnceExactlyOneIsTheLatest(long seed) throws Exception {
    try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
      List<Callable<Boolean>> clients = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        var random = new Random(seed * CLIENTS + i);
        clients.add(() -> act(random));
      }
      for (Future<Boolean> client : threads.invokeAll(clients)) {
        assertThat(client.get()).isTrue();
      }
    }

    List<DiagnosisStore.Sealed> left =
        STORE.all(Samples.COMMUNITY, firm).sealed().stream()
            .sorted(
                Comparator.comparing((DiagnosisStore.Sealed s) -> s.diagnosis().submittedAt())
                    .thenComparing(s -> s.diagnosis().id().value()))
            .toList();
    for (int i = 0; i < left.size(); i++) {
      Optional<Instant> next =
          i + 1 < left.size()
              ? Optional.of(left.get(i + 1).diagnosis().submittedAt())
              : Optional.empty();
      assertThat(left.get(i).nextAt()).as("%d of %d", i, left.size()).isEqualTo(next);
    }
  }

  private boolean act(Random random) {
    var own = new ArrayList<Diagnosis>();
    for (int i = 0; i < ACTS; i++) {
      if (own.isEmpty() || random.nextInt(3) > 0) {
        own.add(add(1 + random.nextInt(1000)));
        SUCCESSION.settle(Samples.COMMUNITY, firm);
      } else {
        erase(own.remove(random.nextInt(own.size())));
      }
    }
    return true;
  }

  /** As EraseDiagnosis does it. */
  private void erase(Diagnosis diagnosis) {
    SUCCESSION.settleWithout(Samples.COMMUNITY, firm, diagnosis.id());
    STORE.erase(diagnosis, Instant.now().plusSeconds(3600));
    SUCCESSION.settle(Samples.COMMUNITY, firm);
  }

  private Diagnosis add(int second) {
    var profile =
        new Profile(Optional.empty(), Optional.empty(), Optional.of(new Prefecture("27")));
    return Samples.another(STORE, first, Samples.submission(profile), begin.plusSeconds(second));
  }

  private Optional<Instant> nextOf(Diagnosis diagnosis) {
    return STORE.find(Samples.COMMUNITY, firm, diagnosis.id()).orElseThrow().nextAt();
  }
}
