package kyojo.domain.inventory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.jcstar.Device;

/**
 * A firm's list of devices as it is kept: one a firm, replaced as a whole.
 *
 * @param version 1 for the first, and one more each time it is saved
 * @param savedAt to the millisecond
 * @param expiresAt from when on it is gone, to the second, as tables count it
 * @param origin where the firm came from, as far as it is known
 * @param kinds how many devices of each kind it had when it was saved
 */
public record Inventory(
    CommunityId community,
    FirmId firm,
    long version,
    Instant savedAt,
    Instant expiresAt,
    Origin origin,
    Asked asked,
    List<KeptDevice> devices,
    Map<String, KindCount> kinds) {
  public Inventory {
    devices = List.copyOf(devices);
    kinds = Map.copyOf(kinds);
    if (!expiresAt.equals(expiresAt.truncatedTo(ChronoUnit.SECONDS))
        || !expiresAt.isAfter(savedAt)) {
      throw new IllegalArgumentException("a list ends on a whole second after it was saved");
    }
    if (version < 1 || devices.size() > InventoryLimits.DEVICES_MAX) {
      throw new IllegalArgumentException("no version, or too many devices");
    }
  }

  public boolean hasExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** The same, as the version after another one. */
  public Inventory following(long before) {
    return new Inventory(
        community, firm, before + 1, savedAt, expiresAt, origin, asked, devices, kinds);
  }

  /** The devices alone. */
  public List<Device> plainDevices() {
    return devices.stream().map(KeptDevice::device).toList();
  }
}
