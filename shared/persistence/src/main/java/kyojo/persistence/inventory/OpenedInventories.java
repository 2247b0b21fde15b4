package kyojo.persistence.inventory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.inventory.Asked;
import kyojo.domain.inventory.KeptDevice;
import kyojo.domain.jcstar.Device;
import kyojo.domain.jcstar.Level;
import kyojo.domain.jcstar.Verdict.Conclusion;
import kyojo.persistence.Keys;
import kyojo.persistence.closing.DynamoTenantItems.Unsealing;
import kyojo.persistence.closing.TenantLoader.Sealing;
import kyojo.persistence.keys.TenantCipher;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Lists of devices, in items that go into an archive or come from one: a map in the place of the
 * sealed bytes. Thread-safe.
 */
public final class OpenedInventories implements Unsealing, Sealing {
  private static final String LEVEL = "level";
  private static final String ON = "on";
  private static final String LIST = "list";

  private final TenantCipher cipher;

  public OpenedInventories(TenantCipher cipher) {
    this.cipher = cipher;
  }

  @Override
  public Map<String, AttributeValue> open(CommunityId community, Map<String, AttributeValue> item) {
    @Nullable AttributeValue sealed = item.get(InventoryItemSchema.DEVICES);
    if (sealed == null || sealed.b() == null) {
      return item;
    }
    var place = InventoryItems.place(text(item, Keys.PK).orElseThrow());
    byte[] packed = cipher.open(community, place, sealed.b().asByteArray());
    return with(item, AttributeValue.fromM(map(PackedDevices.of(packed))));
  }

  @Override
  public Map<String, AttributeValue> seal(CommunityId community, Map<String, AttributeValue> item) {
    @Nullable AttributeValue opened = item.get(InventoryItemSchema.DEVICES);
    if (opened == null || !opened.hasM()) {
      return item;
    }
    var place = InventoryItems.place(text(item, Keys.PK).orElseThrow());
    byte[] sealed = cipher.seal(community, place, devices(opened.m()).bytes());
    return with(item, AttributeValue.fromB(SdkBytes.fromByteArray(sealed)));
  }

  private static Map<String, AttributeValue> map(PackedDevices devices) {
    var map = new TreeMap<String, AttributeValue>();
    map.put(LEVEL, AttributeValue.fromS(devices.asked().level().name()));
    put(map, ON, devices.asked().on().map(LocalDate::toString));
    map.put(
        LIST,
        AttributeValue.fromL(
            devices.devices().stream().map(kept -> AttributeValue.fromM(map(kept))).toList()));
    return map;
  }

  private static Map<String, AttributeValue> map(KeptDevice kept) {
    var map = new TreeMap<String, AttributeValue>();
    Device device = kept.device();
    put(map, "name", device.name());
    put(map, "kind", device.kind());
    put(map, "model", device.model());
    put(map, "maker", device.maker());
    put(map, "number", device.number());
    put(map, "numberKind", Optional.of(device.numberKind().name()));
    put(map, "seen", kept.seen().map(Conclusion::name));
    return map;
  }

  private static PackedDevices devices(Map<String, AttributeValue> map) {
    var level = Level.valueOf(text(map, LEVEL).orElseThrow());
    var asked = new Asked(level, text(map, ON).map(LocalDate::parse));
    return new PackedDevices(
        asked,
        Optional.ofNullable(map.get(LIST)).orElseThrow().l().stream()
            .map(AttributeValue::m)
            .map(OpenedInventories::kept)
            .toList());
  }

  private static KeptDevice kept(Map<String, AttributeValue> map) {
    var device =
        new Device(
            text(map, "name"),
            text(map, "kind"),
            text(map, "model"),
            text(map, "maker"),
            text(map, "number"),
            Device.NumberKind.valueOf(text(map, "numberKind").orElseThrow()));
    return new KeptDevice(device, text(map, "seen").map(Conclusion::valueOf));
  }

  private static void put(Map<String, AttributeValue> map, String name, Optional<String> text) {
    text.ifPresent(some -> map.put(name, AttributeValue.fromS(some)));
  }

  private static Map<String, AttributeValue> with(
      Map<String, AttributeValue> item, AttributeValue devices) {
    var changed = new HashMap<>(item);
    changed.put(InventoryItemSchema.DEVICES, devices);
    return changed;
  }

  private static Optional<String> text(Map<String, AttributeValue> map, String name) {
    return Optional.ofNullable(map.get(name)).map(AttributeValue::s);
  }
}
