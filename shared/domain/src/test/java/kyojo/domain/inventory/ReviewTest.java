package kyojo.domain.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.jcstar.Device;
import kyojo.domain.jcstar.Level;
import kyojo.domain.jcstar.Verdict.Conclusion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a firm has taken note of when it saves its list again. */
class ReviewTest {
  private static final Asked ASKED = new Asked(Level.STAR_1, Optional.empty());
  private static final Instant TIME = Instant.parse("2026-11-28T00:00:00Z");

  static Stream<Long> seeds() {
    return IntStream.range(0, 300).mapToObj(Long::valueOf);
  }

  /** A device that is still there keeps what was seen of it, however the list was turned about. */
  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsNotAcknowledgedStaysWithTheSameDevice(long seed) {
    var random = new Random(seed);
    List<KeptDevice> old = kept(random, random.nextInt(8));
    var devices = new ArrayList<>(old.stream().map(KeptDevice::device).toList());
    Collections.shuffle(devices, random);

    List<KeptDevice> merged = merge(devices, random, inventory(old), false);

    assertThat(merged).map(KeptDevice::device).isEqualTo(devices);
    assertThat(merged).containsExactlyInAnyOrderElementsOf(old);
  }

  /** One that is new has been seen as it is; of several alike none is seen twice. */
  @ParameterizedTest
  @MethodSource("seeds")
  void nothingIsSeenOfMoreDevicesThanThereWere(long seed) {
    var random = new Random(seed);
    List<KeptDevice> old = kept(random, random.nextInt(6));
    List<Device> devices =
        kept(random, random.nextInt(8)).stream().map(KeptDevice::device).toList();
    List<Optional<Conclusion>> now = conclusions(random, devices.size());

    List<KeptDevice> merged = Review.merge(draft(devices, false), now, Optional.of(inventory(old)));

    var left = new ArrayList<>(old);
    for (int i = 0; i < merged.size(); i++) {
      KeptDevice one = merged.get(i);
      boolean wasThere =
          left.stream()
              .filter(before -> model(before).equals(model(one)))
              .findFirst()
              .map(left::remove)
              .orElse(false);
      if (!wasThere) {
        assertThat(one.seen()).isEqualTo(now.get(i));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void acknowledgingLeavesNothingChanged(long seed) {
    var random = new Random(seed);
    List<KeptDevice> old = kept(random, random.nextInt(8));
    List<Device> devices = old.stream().map(KeptDevice::device).toList();
    List<Optional<Conclusion>> now = conclusions(random, devices.size());

    List<KeptDevice> merged = Review.merge(draft(devices, true), now, Optional.of(inventory(old)));

    for (int i = 0; i < merged.size(); i++) {
      assertThat(merged.get(i).isChanged(now.get(i))).isFalse();
    }
  }

  @Test
  void anotherNameOrKindMakesNoOtherDevice() {
    KeptDevice old = kept("M-1", Optional.of(Conclusion.VALID));
    var renamed =
        new Device(
            Optional.of("応接室"),
            Optional.of("router"),
            old.device().model(),
            Optional.empty(),
            Optional.empty(),
            Device.NumberKind.REGISTRATION);

    List<KeptDevice> merged =
        Review.merge(
            draft(List.of(renamed), false),
            List.of(Optional.of(Conclusion.EXPIRED)),
            Optional.of(inventory(List.of(old))));

    assertThat(merged).containsExactly(new KeptDevice(renamed, Optional.of(Conclusion.VALID)));
    assertThat(merged.getFirst().isChanged(Optional.of(Conclusion.EXPIRED))).isTrue();
  }

  @Test
  void whoAsksForSomethingElseHasSeenWhatThatChanges() {
    KeptDevice old = kept("M-1", Optional.of(Conclusion.VALID));
    var draft =
        new InventoryDraft(
            new Asked(Level.STAR_3, Optional.of(LocalDate.of(2027, 1, 1))),
            List.of(old.device()),
            "notice",
            false);

    assertThat(
            Review.merge(
                draft,
                List.of(Optional.of(Conclusion.LEVEL_TOO_LOW)),
                Optional.of(inventory(List.of(old)))))
        .containsExactly(new KeptDevice(old.device(), Optional.of(Conclusion.LEVEL_TOO_LOW)));
  }

  @Test
  void aFirstVerdictIsAChangeAndNoVerdictIsNone() {
    assertThat(kept("M-1", Optional.empty()).isChanged(Optional.of(Conclusion.NOT_FOUND))).isTrue();
    assertThat(kept("M-1", Optional.of(Conclusion.VALID)).isChanged(Optional.empty())).isFalse();
    assertThat(kept("M-1", Optional.empty()).isChanged(Optional.empty())).isFalse();
  }

  @Test
  void countsByKindAndOnlyWhatIsKnownToHaveNoLabel() {
    var router = device("R", Optional.of("router"));
    List<KeptDevice> devices =
        Stream.of(
                router, router, device("P", Optional.of("printer")), device("X", Optional.empty()))
            .map(one -> new KeptDevice(one, Optional.empty()))
            .toList();

    assertThat(
            KindCount.of(
                devices,
                List.of(
                    Optional.of(Conclusion.NOT_FOUND),
                    Optional.of(Conclusion.VALID),
                    Optional.empty(),
                    Optional.of(Conclusion.EXPIRED))))
        .isEqualTo(Map.of("router", new KindCount(2, 1), "printer", new KindCount(1, 0)));
  }

  private static List<KeptDevice> merge(
      List<Device> devices, Random random, Inventory before, boolean seen) {
    return Review.merge(
        draft(devices, seen), conclusions(random, devices.size()), Optional.of(before));
  }

  private static InventoryDraft draft(List<Device> devices, boolean seen) {
    return new InventoryDraft(ASKED, devices, "notice", seen);
  }

  /** Few models, so that devices are alike. */
  private static List<KeptDevice> kept(Random random, int count) {
    List<Optional<Conclusion>> seen = conclusions(random, count);
    return IntStream.range(0, count)
        .mapToObj(i -> kept("M-" + random.nextInt(4), seen.get(i)))
        .toList();
  }

  private static List<Optional<Conclusion>> conclusions(Random random, int count) {
    Conclusion[] all = Conclusion.values();
    return IntStream.range(0, count)
        .mapToObj(_ -> Optional.of(all[random.nextInt(all.length)]))
        .toList();
  }

  private static KeptDevice kept(String model, Optional<Conclusion> seen) {
    return new KeptDevice(device(model, Optional.empty()), seen);
  }

  private static Device device(String model, Optional<String> kind) {
    return new Device(
        Optional.empty(),
        kind,
        Optional.of(model),
        Optional.empty(),
        Optional.empty(),
        Device.NumberKind.REGISTRATION);
  }

  private static Optional<String> model(KeptDevice kept) {
    return kept.device().model();
  }

  private static Inventory inventory(List<KeptDevice> devices) {
    return new Inventory(
        new CommunityId("00000000000000000000000001"),
        new FirmId("0000000000000000000000000F"),
        1,
        TIME,
        TIME.plusSeconds(60),
        Origin.OPEN,
        ASKED,
        devices,
        Map.of());
  }
}
