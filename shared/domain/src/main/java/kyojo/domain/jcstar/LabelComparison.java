package kyojo.domain.jcstar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kyojo.domain.jcstar.LabelEvent.Kind;

/**
 * One label as it was known, and as a new list has it.
 *
 * @param fields what differs of the label itself, and names of products that differ
 * @param added models that the known label had not, or not in the last list
 * @param removed models that the last list had under it, and the new one has not
 */
record LabelComparison(
    Label before, Label listed, List<FieldChange> fields, List<Model> added, List<Model> removed) {

  static LabelComparison of(Label before, Label listed) {
    Map<String, Model> known = byText(before);
    Map<String, Model> still = byText(listed);
    List<FieldChange> products =
        listed.models().stream()
            .flatMap(model -> product(known, model).stream())
            .distinct()
            .toList();
    return new LabelComparison(
        before,
        listed,
        Stream.concat(before.changes(listed).stream(), products.stream()).toList(),
        listed.models().stream().filter(model -> !isListed(known, model)).toList(),
        before.models().stream()
            .filter(model -> model.notListedSince().isEmpty())
            .filter(model -> !still.containsKey(model.folded()))
            .toList());
  }

  boolean isSame() {
    return fields.isEmpty() && added.isEmpty() && removed.isEmpty();
  }

  /** The label with all models that it ever had, and with what this list brought. */
  Label merged(LocalDate day) {
    Map<String, Model> still = byText(listed);
    var models = new ArrayList<>(listed.models());
    before.models().stream()
        .filter(model -> !still.containsKey(model.folded()))
        .map(model -> model.missingSince(day))
        .forEach(models::add);
    return listed.withModels(models).withHistory(history(day));
  }

  private List<LabelEvent> history(LocalDate day) {
    var events = new ArrayList<>(before.history());
    if (before.notListedSince().isPresent()) {
      events.add(LabelEvent.of(day, Kind.LISTED_AGAIN));
    }
    fields.forEach(change -> events.add(LabelEvent.of(day, listed, change)));
    added.forEach(model -> events.add(LabelEvent.of(day, Kind.MODEL_ADDED, model)));
    removed.forEach(model -> events.add(LabelEvent.of(day, Kind.MODEL_NOT_IN_LIST, model)));
    return events;
  }

  private static boolean isListed(Map<String, Model> models, Model model) {
    Model known = models.get(model.folded());
    return known != null && known.notListedSince().isEmpty();
  }

  private static Optional<FieldChange> product(Map<String, Model> known, Model after) {
    return Optional.ofNullable(known.get(after.folded()))
        .filter(before -> !before.product().equals(after.product()))
        .map(before ->
            new FieldChange(
                LabelColumn.PRODUCT, Optional.of(before.product()), Optional.of(after.product())));
  }

  private static Map<String, Model> byText(Label label) {
    Map<String, Model> models = HashMap.newHashMap(label.models().size());
    label.models().forEach(model -> models.put(model.folded(), model));
    return models;
  }
}
