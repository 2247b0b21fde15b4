package kyojo.persistence.jcstar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kyojo.domain.catalogue.Catalogue;
import kyojo.domain.jcstar.Label;
import kyojo.domain.jcstar.RegistryHead;
import kyojo.domain.jcstar.RegistryPointer;
import kyojo.domain.jcstar.RegistryPointer.Next;
import kyojo.domain.jcstar.RegistryVersions.Published;
import kyojo.testkit.FaultyDynamo.Fault;
import kyojo.testkit.LocalTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoRegistryVersionsTest {
  private static final Instant LATER = ListedLabels.PUBLISHED.plusSeconds(3600);

  private final LocalTables tables = LocalTables.fresh();
  private final DynamoRegistryVersions versions =
      new DynamoRegistryVersions(
          tables.client(), tables.name("ReferenceTable"), Catalogue.JCSTAR_LABELS);

  @Test
  void atFirstThereIsNothing() {
    assertThat(versions.pointer()).isEqualTo(RegistryPointer.NONE);
    assertThat(versions.heads(OptionalInt.empty(), 10)).isEmpty();
    assertThat(versions.read(1)).isEmpty();
  }

  @Test
  void givesBackWhatWasPublished() {
    RegistryHead head = published("A");

    assertThat(head.version()).isEqualTo(1);
    assertThat(head.labels()).isEqualTo(2);
    assertThat(head.models()).isEqualTo(3);
    assertThat(head.origin()).isEqualTo(ListedLabels.origin(Optional.empty()));
    assertThat(versions.pointer())
        .isEqualTo(new RegistryPointer(1, 1, OptionalInt.of(1), Optional.empty()));
    assertThat(versions.head(1)).contains(head);
    var registry = versions.read(1).orElseThrow();
    assertThat(registry.head()).contains(head);
    assertThat(registry.labels()).isEqualTo(ListedLabels.labels("A"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20_000})
  void anyNumberOfLabelsComesBack(int count) {
    List<Label> labels = ListedLabels.many(count);

    versions.publish(versions.pointer(), labels, ListedLabels.origin(Optional.empty()));

    assertThat(versions.read(1).orElseThrow().labels()).isEqualTo(labels);
  }

  @Test
  void everyVersionIsKeptAndListedNewestFirst() {
    IntStream.range(0, 12).forEach(n -> published("L" + n));

    assertThat(versions.heads(OptionalInt.empty(), 5))
        .extracting(RegistryHead::version)
        .containsExactly(12, 11, 10, 9, 8);
    assertThat(versions.heads(OptionalInt.of(3), 5))
        .extracting(RegistryHead::version)
        .containsExactly(2, 1);
    assertThat(versions.read(5).orElseThrow().labels()).isEqualTo(ListedLabels.labels("L4"));
  }

  @Test
  void whoDecidedOnAnOlderPointerIsTold() {
    RegistryPointer seen = versions.pointer();
    published("A");

    assertThat(publish(seen, "B")).isEqualTo(new Published.Stale());
    assertThat(versions.restore(seen, 1, LATER)).isEqualTo(new Published.Stale());
    assertThat(versions.unschedule(seen, LATER)).isFalse();
    assertThat(versions.read(1).orElseThrow().labels()).isEqualTo(ListedLabels.labels("A"));
    assertThat(versions.heads(OptionalInt.empty(), 10)).hasSize(1);
  }

  @Test
  void oneOfManyAtOnceIsPublished() {
    RegistryPointer seen = versions.pointer();

    List<RegistryHead> done =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(n -> publish(seen, "P" + n))
            .flatMap(published ->
                published instanceof Published.Done(RegistryHead head)
                    ? Stream.of(head)
                    : Stream.empty())
            .toList();

    assertThat(done).hasSize(1);
    assertThat(versions.heads(OptionalInt.empty(), 10)).isEqualTo(done);
    assertThat(versions.read(1).orElseThrow().labels()).hasSize(2);
  }

  @Test
  void aVersionIsRestoredAsANewOne() {
    published("A");
    published("B");

    versions.restore(versions.pointer(), 1, LATER);

    assertThat(versions.pointer().inForceAt(LATER)).hasValue(3);
    var registry = versions.read(3).orElseThrow();
    assertThat(registry.labels()).isEqualTo(ListedLabels.labels("A"));
    RegistryHead head = registry.head().orElseThrow();
    assertThat(head.restores()).hasValue(1);
    assertThat(head.origin())
        .isEqualTo(ListedLabels.origin(Optional.empty()).publishedAgain(LATER));
    assertThat(versions.read(2).orElseThrow().labels()).isEqualTo(ListedLabels.labels("B"));
    RegistryPointer pointer = versions.pointer();
    assertThatThrownBy(() -> versions.restore(pointer, 9, LATER))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aVersionWaitsForItsTime() {
    published("A");

    versions.publish(
        versions.pointer(), ListedLabels.labels("B"), ListedLabels.origin(Optional.of(LATER)));

    RegistryPointer pointer = versions.pointer();
    assertThat(pointer.next()).contains(new Next(2, LATER));
    assertThat(pointer.inForceAt(LATER.minusMillis(1))).hasValue(1);
    assertThat(pointer.inForceAt(LATER)).hasValue(2);

    assertThat(versions.head(2).flatMap(RegistryHead::takenBack)).isEmpty();
    assertThat(versions.unschedule(pointer, LATER)).isFalse();
    assertThat(versions.unschedule(pointer, LATER.minusMillis(1))).isTrue();
    assertThat(versions.pointer().inForceAt(LATER)).hasValue(1);
    assertThat(versions.head(2).flatMap(RegistryHead::takenBack)).contains(LATER.minusMillis(1));
    assertThat(versions.read(2).orElseThrow().labels()).isEqualTo(ListedLabels.labels("B"));
    assertThat(versions.unschedule(pointer, LATER.minusMillis(2))).isFalse();
    assertThat(published("C").version()).isEqualTo(3);
  }

  @Test
  void aRegistrationNumberIsThereOnce() {
    Label label = ListedLabels.many(1).getFirst();
    RegistryPointer seen = versions.pointer();

    assertThatThrownBy(() ->
            versions.publish(seen, List.of(label, label), ListedLabels.origin(Optional.empty())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(tables.count("ReferenceTable")).isZero();
  }

  /** Calls: the chunk, then head and pointer. */
  @Test
  void whereAWriteFailsNothingIsPublished() {
    published("A");
    try (var faulty = tables.faulty();
        var client = LocalTables.client(faulty.endpoint())) {
      var failing =
          new DynamoRegistryVersions(
              client, tables.name("ReferenceTable"), Catalogue.JCSTAR_LABELS);
      RegistryPointer seen = versions.pointer();
      for (int call = 1; call <= 2; call++) {
        faulty.failAt(call, Fault.REFUSED);
        assertThatThrownBy(() ->
                failing.publish(
                    seen, ListedLabels.labels("B"), ListedLabels.origin(Optional.empty())))
            .isInstanceOf(RuntimeException.class);
        assertThat(versions.pointer()).isEqualTo(seen);
        assertThat(versions.heads(OptionalInt.empty(), 10)).hasSize(1);
      }
    }
    assertThat(published("B").version()).isEqualTo(2);
  }

  @Test
  void whatIsNotWhatWasWrittenIsNotRead() {
    published("A");
    var key =
        Map.of(
            "pk", AttributeValue.fromS(RegistryItems.partition(Catalogue.JCSTAR_LABELS)),
            "sk",
                AttributeValue.fromS(
                    RegistryItems.chunkKey(Chunks.of(ListedLabels.labels("A")).digest(), 0)));
    tables.client().deleteItem(delete -> delete.tableName(tables.name("ReferenceTable")).key(key));

    assertThatThrownBy(() -> versions.read(1)).isInstanceOf(IllegalStateException.class);
  }

  private RegistryHead published(String name) {
    return ((Published.Done) publish(versions.pointer(), name)).head();
  }

  private Published publish(RegistryPointer seen, String name) {
    return versions.publish(seen, ListedLabels.labels(name), ListedLabels.origin(Optional.empty()));
  }
}
