package kyojo.domain.jcstar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import kyojo.domain.jcstar.LabelEvent.Kind;

/**
 * What a new list changes of the registry in force, for a person to look at before it is published.
 *
 * @param labels what would be in force: the new list, and the labels and 型番 that it has no more,
 *     each with what lists brought of it
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

  /**
   * A label that both lists have.
   *
   * @param before as it was known
   * @param after as it would be in force
   * @param fields what differs of it and of its products' names
   * @param modelsAdded 型番 that it covers now, and that the list before had not
   * @param modelsRemoved 型番 that the list before had under it and this one has not
   */
  public record Changed(
      Label before,
      Label after,
      List<FieldChange> fields,
      List<Model> modelsAdded,
      List<Model> modelsRemoved) {
    public Changed {
      fields = List.copyOf(fields);
      modelsAdded = List.copyOf(modelsAdded);
      modelsRemoved = List.copyOf(modelsRemoved);
    }
  }

  /**
   * Compares. A label or a 型番 that the new list does not have is kept with the day since which it
   * is missing; one that comes back is listed as if it had never been away, but for its history.
   *
   * @param listed the new list
   * @param day the day of the new list, in Japan
   */
  public static RegistryChange of(Registry before, List<Label> listed, LocalDate day) {
    Map<String, Label> known = new HashMap<>();
    before.labels().forEach(label -> known.put(label.registrationNumber().folded(), label));
    var labels = new ArrayList<Label>();
    var added = new ArrayList<Label>();
    var changed = new ArrayList<Changed>();
    for (Label label : listed) {
      Optional<LabelComparison> comparison =
          Optional.ofNullable(known.get(label.registrationNumber().folded()))
              .map(old -> LabelComparison.of(old, label));
      Label after =
          comparison
              .map(both -> both.merged(day))
              .orElseGet(() -> label.withHistory(List.of(LabelEvent.of(day, Kind.LISTED))));
      labels.add(after);
      if (comparison.filter(both -> both.before().notListedSince().isEmpty()).isEmpty()) {
        added.add(after);
      } else if (!comparison.get().isSame()) {
        changed.add(changed(comparison.get(), after));
      }
    }
    var removed = new ArrayList<Label>();
    for (Label label : notIn(listed, before)) {
      labels.add(missing(label, day));
      if (label.notListedSince().isEmpty()) {
        removed.add(label);
      }
    }
    return new RegistryChange(labels, added, changed, removed);
  }

  /** How many 型番 the new list has that the list before had not, in all labels. */
  public int modelsAdded() {
    return count(added, RegistryChange::listedModels)
        + count(changed, one -> one.modelsAdded().size());
  }

  /** How many 型番 the list before had that the new one has not, in all labels. */
  public int modelsRemoved() {
    return count(removed, RegistryChange::listedModels)
        + count(changed, one -> one.modelsRemoved().size());
  }

  private static Changed changed(LabelComparison both, Label after) {
    return new Changed(both.before(), after, both.fields(), both.added(), both.removed());
  }

  private static List<Label> notIn(List<Label> listed, Registry before) {
    Set<String> still = HashSet.newHashSet(listed.size());
    listed.forEach(label -> still.add(label.registrationNumber().folded()));
    return before.labels().stream()
        .filter(label -> !still.contains(label.registrationNumber().folded()))
        .toList();
  }

  private static Label missing(Label label, LocalDate day) {
    if (label.notListedSince().isPresent()) {
      return label;
    }
    var events = new ArrayList<>(label.history());
    events.add(LabelEvent.of(day, Kind.NOT_IN_LIST));
    return label.missingSince(day).withHistory(events);
  }

  private static int listedModels(Label label) {
    return (int) label.models().stream().filter(one -> one.notListedSince().isEmpty()).count();
  }

  private static <T> int count(List<T> some, ToIntFunction<T> models) {
    return some.stream().mapToInt(models).sum();
  }
}
