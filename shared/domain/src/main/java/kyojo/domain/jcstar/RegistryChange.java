package kyojo.domain.jcstar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a new list changes of the registry in force, for a person to look at before it is published.
 *
 * @param labels what would be in force: the new list, and the labels that it has no more
 * @param added labels that there were not, or not in the list before
 * @param changed labels of which anything but the list's order differs
 * @param removed labels that the list before had and this one has not
 */
public record RegistryChange(
    List<Label> labels, List<Label> added, List<Changed> changed, List<Label> removed) {
  public RegistryChange {
    labels = List.copyOf(labels);
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
  }

  /** A label before and after. */
  public record Changed(Label before, Label after) {}

  /**
   * Compares. A label that the new list does not have is kept with the day since which it is
   * missing; one that comes back is listed as if it had never been away.
   *
   * @param listed the new list
   * @param day the day of the new list, in Japan
   */
  public static RegistryChange of(Registry before, List<Label> listed, LocalDate day) {
    Map<String, Label> known = new HashMap<>();
    before.labels().forEach(label -> known.put(label.registrationNumber().folded(), label));
    var labels = new ArrayList<>(listed);
    var added = new ArrayList<Label>();
    var changed = new ArrayList<Changed>();
    var removed = new ArrayList<Label>();
    Set<String> still = new HashSet<>();
    for (Label label : listed) {
      String number = label.registrationNumber().folded();
      still.add(number);
      Optional<Label> old =
          Optional.ofNullable(known.get(number)).filter(one -> one.notListedSince().isEmpty());
      if (old.isEmpty()) {
        added.add(label);
      } else if (!isSame(old.get(), label)) {
        changed.add(new Changed(old.get(), label));
      }
    }
    for (Label label : before.labels()) {
      if (!still.contains(label.registrationNumber().folded())) {
        labels.add(label.missingSince(label.notListedSince().orElse(day)));
        if (label.notListedSince().isEmpty()) {
          removed.add(label);
        }
      }
    }
    return new RegistryChange(labels, added, changed, removed);
  }

  private static boolean isSame(Label one, Label other) {
    return one.withModels(other.models()).equals(other)
        && new HashSet<>(one.models()).equals(new HashSet<>(other.models()));
  }
}
