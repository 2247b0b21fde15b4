package kyojo.persistence.jcstar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import kyojo.domain.Stage;
import kyojo.domain.catalogue.Catalogue;
import kyojo.domain.jcstar.Registry;
import kyojo.testkit.FaultyDynamo;
import kyojo.testkit.FaultyDynamo.Fault;
import kyojo.testkit.LocalTables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class FollowedRegistriesTest {
  private final LocalTables tables = LocalTables.fresh();
  private final DynamoRegistryVersions versions =
      new DynamoRegistryVersions(
          tables.client(), tables.name("ReferenceTable"), Catalogue.JCSTAR_LABELS);
  private final AtomicReference<Instant> now = new AtomicReference<>(ListedLabels.PUBLISHED);

  /** Stands between the follower and the table, and counts its calls. */
  private final FaultyDynamo table = tables.faulty();

  private final DynamoDbClient client = LocalTables.client(table.endpoint());
  private final FollowedRegistries registries = following(Stage.DEVELOPMENT);

  @AfterEach
  void close() {
    client.close();
    table.close();
  }

  @Test
  void whereNothingWasPublishedTheRegistryIsEmpty() {
    assertThat(registries.current().head()).isEmpty();
  }

  @Test
  void isLoadedOnceWhateverComesAtOnce() {
    publish("A");
    table.failAt(0, Fault.REFUSED);

    List<Registry> all =
        IntStream.range(0, 16).parallel().mapToObj(n -> registries.current()).distinct().toList();

    assertThat(all).hasSize(1);
    // Pointer, head and labels.
    assertThat(table.calls()).isEqualTo(3);
  }

  @Test
  void aWarmRequestReadsNoTable() {
    publish("A");
    Registry first = registries.current();
    table.failAt(0, Fault.REFUSED);

    pass(Duration.ofSeconds(14));

    assertThat(registries.current()).isSameAs(first);
    assertThat(table.calls()).isZero();
  }

  @Test
  void aNewVersionIsFollowedWithinAMinuteAndNobodyWaits() {
    publish("A");
    Registry first = registries.current();
    publish("B");

    pass(Duration.ofSeconds(15));
    assertThat(registries.current()).isSameAs(first);
    awaitVersion(2);

    assertThat(registries.current().labels()).isEqualTo(ListedLabels.labels("B"));
  }

  /** Answers are cached for half a minute on their way. */
  @ParameterizedTest
  @ValueSource(ints = {25, 600})
  void afterHalfAMinuteNothingOldIsAnswered(int seconds) {
    publish("A");
    registries.current();
    publish("B");

    pass(Duration.ofSeconds(seconds));

    assertThat(registries.current().labels()).isEqualTo(ListedLabels.labels("B"));
  }

  @Test
  void theSameVersionIsNotReadAgain() {
    publish("A");
    Registry first = registries.current();
    table.failAt(0, Fault.REFUSED);

    pass(Duration.ofMinutes(10));

    assertThat(registries.current()).isSameAs(first);
    assertThat(table.calls()).isEqualTo(1);
  }

  @Test
  void whatWaitsIsInForceAtItsTime() {
    publish("A");
    Instant from = ListedLabels.PUBLISHED.plusSeconds(10);
    versions.publish(
        versions.pointer(), ListedLabels.labels("B"), ListedLabels.origin(Optional.of(from)));
    assertThat(registries.current().labels()).isEqualTo(ListedLabels.labels("A"));

    pass(Duration.ofSeconds(10));
    registries.current();
    awaitVersion(2);
  }

  @Test
  void whileTheTableCannotBeReadWhatIsKnownIsServedOn() {
    publish("A");
    Registry first = registries.current();
    publish("B");

    table.failAt(1, Fault.REFUSED);
    pass(Duration.ofMinutes(10));
    assertThat(registries.current()).isSameAs(first);
    assertThat(registries.current()).isSameAs(first);
    assertThat(table.calls()).isEqualTo(1);

    pass(Duration.ofSeconds(5));
    assertThat(registries.current().labels()).isEqualTo(ListedLabels.labels("B"));
  }

  @Test
  void aFirstLookThatFailsIsToldAndTriedAgain() {
    publish("A");
    table.failAt(1, Fault.REFUSED);

    assertThatThrownBy(registries::current).isInstanceOf(RuntimeException.class);
    assertThat(registries.current().labels()).isEqualTo(ListedLabels.labels("A"));
  }

  @Test
  void aProductionStageIsShownNoFictitiousList() {
    publish("A");

    assertThat(following(Stage.PRODUCTION).current().head()).isEmpty();
  }

  private FollowedRegistries following(Stage stage) {
    return new FollowedRegistries(
        new DynamoRegistryVersions(client, tables.name("ReferenceTable"), Catalogue.JCSTAR_LABELS),
        stage,
        now::get);
  }

  private void publish(String name) {
    versions.publish(
        versions.pointer(), ListedLabels.labels(name), ListedLabels.origin(Optional.empty()));
  }

  private void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  private void awaitVersion(int version) {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (registries.current().head().orElseThrow().version() != version) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.onSpinWait();
    }
  }
}
