package kyojo.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.inventory.Asked;
import kyojo.domain.inventory.Inventory;
import kyojo.domain.inventory.InventoryLimits;
import kyojo.domain.inventory.KeptDevice;
import kyojo.domain.inventory.KindCount;
import kyojo.domain.jcstar.Device;
import kyojo.domain.jcstar.Level;
import kyojo.domain.jcstar.Verdict.Conclusion;

/** Lists of devices that several tests need and none of them is about. */
public final class Inventories {
  private static final Duration LIFE = Duration.ofDays(1095);

  private Inventories() {}

  /** A router that is not found, and a camera of which nothing is known. */
  public static List<KeptDevice> devices() {
    return List.of(
        new KeptDevice(
            new Device(
                Optional.of("2階の無線ルーター"),
                Optional.of("router"),
                Optional.of("AX-1800/D"),
                Optional.of("架空通信"),
                Optional.empty(),
                Device.NumberKind.REGISTRATION),
            Optional.of(Conclusion.NOT_FOUND)),
        new KeptDevice(
            new Device(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("KARI-0001"),
                Device.NumberKind.PROVISIONAL),
            Optional.empty()));
  }

  /** A firm's first list. */
  public static Inventory first(CommunityId community, FirmId firm, Origin origin, Instant at) {
    Instant savedAt = at.truncatedTo(ChronoUnit.MILLIS);
    return new Inventory(
        community,
        firm,
        1,
        savedAt,
        savedAt.plus(LIFE).truncatedTo(ChronoUnit.SECONDS),
        origin,
        new Asked(Level.STAR_1, Optional.of(LocalDate.of(2027, 3, 31))),
        devices(),
        Map.of("router", new KindCount(1, 1)));
  }

  /** The list that comes in the place of another. */
  public static Inventory next(Inventory before, List<KeptDevice> devices) {
    return new Inventory(
        before.community(),
        before.firm(),
        before.version() + 1,
        before.savedAt().plusSeconds(1),
        before.expiresAt().plusSeconds(1),
        before.origin(),
        before.asked(),
        devices,
        before.kinds());
  }

  /** As many devices, and as much text, as a list may have: of characters without any pattern. */
  public static List<KeptDevice> most(Random random) {
    int chars = InventoryLimits.CHARS_MAX / InventoryLimits.DEVICES_MAX / 3;
    return IntStream.range(0, InventoryLimits.DEVICES_MAX)
        .mapToObj(_ ->
            new KeptDevice(
                new Device(
                    Optional.of(text(random, chars)),
                    Optional.of("network-camera"),
                    Optional.of(text(random, chars)),
                    Optional.of(text(random, chars)),
                    Optional.empty(),
                    Device.NumberKind.REGISTRATION),
                Optional.of(Conclusion.NOT_IN_LAST_LIST)))
        .toList();
  }

  private static String text(Random random, int chars) {
    // Ideographs, which take three bytes and follow each other as they like.
    return random
        .ints(chars, 0x4e00, 0x9fa5)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
