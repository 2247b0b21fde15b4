package kyojo.readdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.desk.Confirmation;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Receipt;
import kyojo.domain.inventory.Inventory;
import kyojo.domain.inventory.InventoryStore;
import kyojo.domain.inventory.KindCount;
import kyojo.persistence.desk.DynamoConfirmations;
import kyojo.persistence.inventory.DynamoInventoryStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Inventories;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which kinds of device are unlabelled in the region; and what nobody reads out of it. */
class DeviceKindsTest {
  private static final Event KINDS = Event.of("read-desk/device-kinds.json");
  private static final Map<String, KindCount> ROUTER = Map.of("router", new KindCount(2, 1));
  private static final Map<String, KindCount> LABELLED = Map.of("router", new KindCount(2, 0));

  private final Reading reading = new Reading();
  private final InventoryStore store =
      new DynamoInventoryStore(reading.records, new TenantCipher(reading.keys));
  private final Instant now = Instant.now();

  @Test
  void firmsOfKnownOriginAreCountedInGroups() {
    keep(7, Origin.SEMINAR, ROUTER);
    keep(4, Origin.INVITATION, ROUTER);
    keep(3, Origin.SEMINAR, LABELLED);
    keep(6, Origin.STAFF, Map.of("printer", new KindCount(1, 1)));

    Answer answer = reading.lambda.call(KINDS);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/firms").asInt()).isEqualTo(20);
    assertThat(answer.at("/kinds/0/kind").asString()).isEqualTo("router");
    assertThat(answer.at("/kinds/0/unlabelledFirms").asInt()).isEqualTo(10);
    assertThat(answer.at("/kinds/1/unlabelledFirms").asInt()).isEqualTo(5);
    assertThat(answer.at("/kinds").size()).isEqualTo(2);
    assertThat(answer.at("/hiddenKinds").asInt()).isEqualTo(9);
  }

  /** A stranger posts four invented lists beside one real firm's. */
  @Test
  void inventedListsOfStrangersGiveNobodyAway() {
    keep(1, Origin.SEMINAR, ROUTER);
    keep(4, Origin.OPEN, ROUTER);
    keep(60, Origin.OPEN, LABELLED);

    Answer answer = reading.lambda.call(KINDS);

    assertThat(answer.at("/kinds").size()).isZero();
    assertThat(answer.at("/firms").isMissingNode()).isTrue();
    assertThat(answer.at("/hiddenKinds").asInt()).isEqualTo(11);
  }

  @Test
  void whomStaffConfirmedCounts() {
    keep(1, Origin.SEMINAR, LABELLED);
    var confirmations = new DynamoConfirmations(reading.records, reading.names);
    for (Receipt firm : keep(5, Origin.OPEN, ROUTER)) {
      confirmations.put(
          Samples.COMMUNITY,
          firm.firm(),
          new Confirmation(new MemberId("0000000000000000000000000M"), "職員", now),
          now.plus(Duration.ofDays(400)));
    }

    assertThat(reading.lambda.call(KINDS).at("/kinds/0/unlabelledFirms").asInt()).isEqualTo(5);
  }

  /** Somebody looks, a firm erases its list or saves another, somebody looks again. */
  @Test
  void whatOneFirmDoesIsNotSeenByLookingBeforeAndAfter() {
    keep(3, Origin.SEMINAR, LABELLED);
    List<Receipt> firms = keep(10, Origin.SEMINAR, ROUTER);
    Answer before = reading.lambda.call(KINDS);
    assertThat(before.at("/kinds/0/unlabelledFirms").asInt()).isEqualTo(10);

    store.erase(Samples.COMMUNITY, firms.getFirst().firm(), now.plus(Duration.ofDays(90)));
    assertThat(reading.lambda.call(KINDS).raw()).isEqualTo(before.raw());
    keep(9, Origin.SEMINAR, ROUTER);
    assertThat(reading.lambda.call(KINDS).raw()).isEqualTo(before.raw());
  }

  @Test
  void whatHasEndedIsNotCounted() {
    keep(2, Origin.SEMINAR, LABELLED);
    for (Receipt firm : keep(5, Origin.SEMINAR, ROUTER).subList(0, 1)) {
      store.erase(Samples.COMMUNITY, firm.firm(), now.plus(Duration.ofDays(90)));
    }
    save(Samples.COMMUNITY, Reading.firm(), Origin.SEMINAR, ROUTER, now.minusSeconds(60), 30);

    assertThat(reading.lambda.call(KINDS).at("/kinds").size()).isZero();
  }

  @Test
  void anotherTenantsFirmsAreNotCounted() {
    keep(4, Origin.SEMINAR, ROUTER);
    keep(1, Origin.SEMINAR, LABELLED);
    for (int i = 0; i < 9; i++) {
      save(Reading.OTHER, Reading.firm(), Origin.SEMINAR, ROUTER, now, 1000);
    }

    assertThat(reading.lambda.call(KINDS).at("/kinds").size()).isZero();
  }

  @Test
  void nothingOfAFirmStandsInTheAnswerOrInWhatIsReleased() {
    keep(1, Origin.SEMINAR, LABELLED);
    List<Receipt> firms = keep(6, Origin.SEMINAR, ROUTER);

    String answer = reading.lambda.call(KINDS).raw();

    String released =
        reading
            .tables
            .client()
            .scanPaginator(scan -> scan.tableName(reading.records.name()))
            .items()
            .stream()
            .filter(item -> item.toString().contains("DEVICE_KINDS"))
            .toList()
            .toString();
    assertThat(released).contains("router");
    for (Receipt firm : firms) {
      assertThat(answer).doesNotContain(firm.firm().value());
      assertThat(released).doesNotContain(firm.firm().value());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lecturer-1", "nobody"})
  void whoDoesNotWorkAtTheDeskSeesNothing(String subject) {
    assertThat(reading.lambda.call(KINDS.withSubject(subject)).status()).isEqualTo(403);
  }

  private List<Receipt> keep(int firms, Origin origin, Map<String, KindCount> kinds) {
    var kept = new ArrayList<Receipt>();
    for (int i = 0; i < firms; i++) {
      Receipt firm = Reading.firm();
      save(
          Samples.COMMUNITY,
          firm,
          origin,
          kinds,
          now.minus(Duration.ofDays(20L * i)),
          1095 * 86400);
      kept.add(firm);
    }
    return kept;
  }

  private void save(
      CommunityId community,
      Receipt firm,
      Origin origin,
      Map<String, KindCount> kinds,
      Instant at,
      long lifeSeconds) {
    Inventory like = Inventories.first(community, firm.firm(), origin, at);
    var list =
        new Inventory(
            community,
            firm.firm(),
            1,
            like.savedAt(),
            like.savedAt().plusSeconds(lifeSeconds).truncatedTo(ChronoUnit.SECONDS),
            origin,
            like.asked(),
            like.devices(),
            kinds);
    store.found(new InventoryStore.Sealed(list, firm.secret().hash(), Optional.empty()));
  }
}
