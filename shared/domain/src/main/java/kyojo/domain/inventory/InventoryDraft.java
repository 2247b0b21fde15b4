package kyojo.domain.inventory;

import java.util.List;
import java.util.Optional;
import kyojo.domain.jcstar.Device;

/**
 * A list as a firm sends it.
 *
 * @param notice the version of the privacy notice that was shown
 * @param seen whether the firm has taken note of all that changed
 */
public record InventoryDraft(Asked asked, List<Device> devices, String notice, boolean seen) {
  /** In no text of a device: texts hold no control characters. */
  private static final char END = '\u001e';

  public InventoryDraft {
    devices = List.copyOf(devices);
    if (devices.size() > InventoryLimits.DEVICES_MAX
        || chars(devices) > InventoryLimits.CHARS_MAX) {
      throw new IllegalArgumentException("too long a list");
    }
  }

  /** How many characters the texts of the devices have, in UTF-16. */
  public static int chars(List<Device> devices) {
    return devices.stream()
        .mapToInt(device ->
            chars(device.name())
                + chars(device.model())
                + chars(device.maker())
                + chars(device.number()))
        .sum();
  }

  private static int chars(Optional<String> text) {
    return text.map(String::length).orElse(0);
  }

  /** Whether it says the same of the same devices in the same order. */
  boolean isOf(Inventory kept) {
    return asked.equals(kept.asked())
        && devices.equals(kept.devices().stream().map(KeptDevice::device).toList());
  }

  /** All that it says, in one text: two drafts of one text say the same. */
  String text() {
    var text = new StringBuilder();
    append(text, asked.level().name());
    append(text, asked.on().map(Object::toString).orElse(""));
    append(text, notice);
    devices.forEach(device -> {
      append(text, device.name().orElse(""));
      append(text, device.kind().orElse(""));
      append(text, device.model().orElse(""));
      append(text, device.maker().orElse(""));
      append(text, device.number().orElse(""));
      append(text, device.numberKind().name());
    });
    return text.toString();
  }

  private static void append(StringBuilder text, String part) {
    text.append(part).append(END);
  }
}
