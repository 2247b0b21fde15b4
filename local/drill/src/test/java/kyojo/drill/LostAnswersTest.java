package kyojo.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import kyojo.archive.ArchiveFile;
import kyojo.domain.closing.CarryOutClosing.Step;
import kyojo.domain.closing.Closing;
import kyojo.domain.closing.Phase;
import kyojo.persistence.DynamoClients;
import kyojo.persistence.DynamoSettings;
import kyojo.testkit.FaultyDynamo;
import kyojo.testkit.FaultyDynamo.Fault;
import kyojo.testkit.LocalTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Every request to the database may fail, in each of three ways, by a seed. Whoever asks again
 * until it is done has lost nothing: what was erased is in an archive that opens.
 */
class LostAnswersTest {
  /** A step makes some 200 calls; one of them fails, often none. */
  private static final int CALLS = 260;

  private static final int STEPS_MAX = 300;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void neverErasesWhatIsInNoArchive(long seed) {
    var tenant = Tenant.fill(LocalTables.fresh(), seed, 12);
    var random = new Random(seed);
    try (FaultyDynamo database = tenant.tables().faulty();
        DynamoDbClient client = client(tenant, database)) {
      var closer = new Closer(tenant, client);
      closer.agree();
      List<Map<String, AttributeValue>> held = tenant.dump(Tenant.COMMUNITY);
      Optional<ArchiveFile.Opened> archive = Optional.empty();
      Phase phase = Phase.CONFIRMED;
      for (int step = 0; phase != Phase.ERASED; step++) {
        assertThat(step).as("steps").isLessThan(STEPS_MAX);
        database.failAt(1 + random.nextInt(CALLS), fault(random));
        Optional<Closing> now = tried(closer, next(phase, archive));
        database.failAt(0, Fault.REFUSED);
        phase = now.map(Closing::phase).orElse(phase);
        if (phase == Phase.EXPORTED && now.isPresent()) {
          archive = Optional.of(closer.open(now.get()));
        }
        if (phase.compareTo(Phase.ERASING) < 0) {
          assertThat(tenant.dump(Tenant.COMMUNITY)).containsAll(withoutClosing(held));
          assertThat(closer.keysDestroyed.get()).isZero();
        }
        closer.pass(Duration.ofSeconds(10));
      }
      assertThat(withoutClosing(tenant.dump(Tenant.COMMUNITY))).isEmpty();
      var drill = Tenancy.of(LocalTables.fresh()).drill().run(archive.orElseThrow());
      assertThat(drill.difference()).isEmpty();
      // The profile is in it, and the keys are not.
      assertThat(archive.orElseThrow().lines()).hasSize(withoutClosing(held).size());
    }
  }

  private static Step next(Phase phase, Optional<ArchiveFile.Opened> archive) {
    return switch (phase) {
      case CONFIRMED -> new Step.Export(Closer.RECIPIENT);
      case EXPORTED -> new Step.Erase(archive.orElseThrow().proof());
      case ASKED, EXPORTING, CHECKING, ERASING, ERASED -> new Step.GoOn();
    };
  }

  private static Optional<Closing> tried(Closer closer, Step step) {
    Supplier<Closing> act =
        () -> Closer.shown(closer.carryOut.step(Closer.owner(Tenant.FIRST), step));
    try {
      return Optional.of(act.get());
    } catch (SdkException | IllegalStateException e) {
      // As a 500: the page asks again how it stands.
      return Closer.shownIfAny(closer.ask.show(Closer.owner(Tenant.FIRST)));
    }
  }

  private static Fault fault(Random random) {
    var faults = List.of(Fault.values());
    return faults.get(random.nextInt(faults.size()));
  }

  private static List<Map<String, AttributeValue>> withoutClosing(
      List<Map<String, AttributeValue>> items) {
    return items.stream().filter(item -> !Tenant.text(item, "pk").endsWith("#Z")).toList();
  }

  private static DynamoDbClient client(Tenant tenant, FaultyDynamo database) {
    return DynamoClients.open(
        DynamoSettings.from(tenant.tables().variables("CloseCommunity", database.endpoint())));
  }
}
