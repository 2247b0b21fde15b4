package kyojo.domain.inventory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.jcstar.CheckInventory;
import kyojo.domain.jcstar.Device;
import kyojo.domain.jcstar.Requirement;
import kyojo.domain.jcstar.Verdict;
import kyojo.domain.jcstar.Verdict.Conclusion;

/** Holds lists against what is known of labels now. Thread-safe. */
public final class Review {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final CheckInventory checkInventory;

  public Review(CheckInventory checkInventory) {
    this.checkInventory = checkInventory;
  }

  /** What is known of a list at a moment. */
  public record Reviewed(
      Inventory inventory, Requirement requirement, CheckInventory.Checked checked, Instant at) {
    /** The verdict on a device; nothing where no list of labels has been imported. */
    public Optional<Verdict> verdict(int device) {
      return checked.verdicts().isEmpty()
          ? Optional.empty()
          : Optional.of(checked.verdicts().get(device));
    }

    /** Whether another thing is known of the device than the firm took note of. */
    public boolean isChanged(int device) {
      return inventory.devices().get(device).isChanged(verdict(device).map(Verdict::conclusion));
    }
  }

  /** What is known of it now. */
  public Reviewed of(Inventory inventory, Instant now) {
    Requirement requirement = inventory.asked().today(LocalDate.ofInstant(now, JAPAN));
    var checked = checkInventory.check(inventory.plainDevices(), requirement);
    return new Reviewed(inventory, requirement, checked, now);
  }

  /** What is known of each device of a draft now; nothing where no list has been imported. */
  List<Optional<Conclusion>> conclusions(InventoryDraft draft, Instant now) {
    var checked =
        checkInventory.check(draft.devices(), draft.asked().today(LocalDate.ofInstant(now, JAPAN)));
    return checked.verdicts().isEmpty()
        ? draft.devices().stream().map(_ -> Optional.<Conclusion>empty()).toList()
        : checked.verdicts().stream().map(Verdict::conclusion).map(Optional::of).toList();
  }

  /**
   * The devices of a draft with what the firm has taken note of. What changed since it last did
   * stays to be told of every device that is still there, until it says that it has seen it; by
   * asking for something else it has seen what changes by that.
   *
   * @param now what is known of each device
   */
  static List<KeptDevice> merge(
      InventoryDraft draft, List<Optional<Conclusion>> now, Optional<Inventory> before) {
    Map<Sameness, Deque<Optional<Conclusion>>> seen =
        before
            .filter(old -> !draft.seen() && old.asked().equals(draft.asked()))
            .map(Review::seen)
            .orElse(Map.of());
    var merged = new ArrayList<KeptDevice>();
    for (int i = 0; i < draft.devices().size(); i++) {
      Device device = draft.devices().get(i);
      var left = seen.getOrDefault(Sameness.of(device), new ArrayDeque<>());
      merged.add(new KeptDevice(device, left.isEmpty() ? now.get(i) : left.removeFirst()));
    }
    return merged;
  }

  private static Map<Sameness, Deque<Optional<Conclusion>>> seen(Inventory inventory) {
    var seen = new HashMap<Sameness, Deque<Optional<Conclusion>>>();
    inventory
        .devices()
        .forEach(kept ->
            seen.computeIfAbsent(Sameness.of(kept.device()), _ -> new ArrayDeque<>())
                .addLast(kept.seen()));
    return seen;
  }

  /** What a verdict depends on: a device that gets another name is still the same. */
  private record Sameness(
      Optional<String> model,
      Optional<String> maker,
      Optional<String> number,
      Device.NumberKind numberKind) {
    static Sameness of(Device device) {
      return new Sameness(device.model(), device.maker(), device.number(), device.numberKind());
    }
  }
}
