package kyojo.persistence.inventory;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.SecretHash;
import kyojo.domain.inventory.Inventory;
import kyojo.domain.inventory.InventoryStore.Sealed;
import kyojo.domain.inventory.KindCount;
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import kyojo.persistence.MonthType;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.keys.TenantCipher.Place;

/** Turns lists of devices into items and back. What is read is validated by the domain's types. */
final class InventoryItems {
  private InventoryItems() {}

  static InventoryItem item(Sealed sealed, TenantCipher cipher) {
    Inventory inventory = sealed.inventory();
    ItemHead head = head(inventory);
    byte[] packed = new PackedDevices(inventory.asked(), inventory.devices()).bytes();
    return new InventoryItem(
        head,
        inventory.version(),
        Keys.MILLIS.format(inventory.savedAt()),
        inventory.origin().name().toLowerCase(Locale.ROOT),
        counts(inventory.kinds(), KindCount::devices),
        counts(inventory.kinds(), KindCount::unlabelled),
        cipher.seal(inventory.community(), place(head.pk()), packed),
        sealed.receipt().bytes(),
        sealed.said().map(SecretHash::bytes).orElse(null));
  }

  /** Where a firm's devices are sealed. */
  static Place place(String pk) {
    return new Place(pk, Keys.INVENTORY, InventoryItemSchema.DEVICES);
  }

  private static ItemHead head(Inventory inventory) {
    CommunityId community = inventory.community();
    return new ItemHead(
        Keys.firm(community, inventory.firm()),
        Keys.INVENTORY,
        Keys.months(community, months(inventory.origin()), Keys.month(inventory.savedAt())),
        Keys.atTime(inventory.savedAt(), inventory.firm().value()),
        InventoryItem.INVENTORY,
        InventoryItem.SCHEMA_VERSION,
        inventory.expiresAt().getEpochSecond());
  }

  /** What nobody vouches for lies apart: however much of it comes, it holds up nothing else. */
  private static MonthType months(Origin origin) {
    return origin == Origin.OPEN ? MonthType.OPEN_INVENTORIES : MonthType.INVENTORIES;
  }

  private static Map<String, Integer> counts(
      Map<String, KindCount> kinds, ToIntFunction<KindCount> count) {
    var counts = new HashMap<String, Integer>();
    kinds.forEach((kind, all) -> counts.put(kind, count.applyAsInt(all)));
    return counts;
  }

  static InventoryItem tombstone(InventoryItem kept, Instant forgottenAt) {
    var head = ItemHead.tombstone(kept.head().pk(), Keys.INVENTORY, forgottenAt.getEpochSecond());
    return new InventoryItem(head, kept.version(), null, null, null, null, null, null, null);
  }

  static Sealed sealed(
      InventoryItem item, CommunityId community, FirmId firm, TenantCipher cipher) {
    byte[] packed = cipher.open(community, place(item.head().pk()), requireNonNull(item.devices()));
    var devices = PackedDevices.of(packed);
    var inventory =
        new Inventory(
            community,
            firm,
            requireNonNull(item.version()),
            Instant.parse(requireNonNull(item.savedAt())),
            Instant.ofEpochSecond(item.head().expiresAt()),
            origin(item),
            devices.asked(),
            devices.devices(),
            kinds(item));
    return new Sealed(
        inventory,
        new SecretHash(requireNonNull(item.receiptHash())),
        Optional.ofNullable(item.said()).map(SecretHash::new));
  }

  static Origin origin(InventoryItem item) {
    return Origin.valueOf(requireNonNull(item.origin()).toUpperCase(Locale.ROOT));
  }

  private static Map<String, KindCount> kinds(InventoryItem item) {
    var kinds = new HashMap<String, KindCount>();
    Map<String, Integer> unlabelled = requireNonNull(item.unlabelledByKind());
    requireNonNull(item.devicesByKind())
        .forEach((kind, devices) ->
            kinds.put(kind, new KindCount(devices, unlabelled.getOrDefault(kind, 0))));
    return kinds;
  }
}
