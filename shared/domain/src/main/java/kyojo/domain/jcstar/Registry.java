package kyojo.domain.jcstar;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * All labels that are known, as of one version of the list. Immutable, and shared by all requests
 * of a process.
 */
public final class Registry {
  private static final Registry EMPTY = new Registry(Optional.empty(), List.of());

  private final Optional<RegistryHead> head;
  private final List<Label> labels;
  private final LabelIndex index;

  private Registry(Optional<RegistryHead> head, List<Label> labels) {
    this.head = head;
    this.labels = List.copyOf(labels);
    this.index = new LabelIndex(this.labels);
  }

  /** Nothing has been imported: nothing can be said of any device. */
  public static Registry empty() {
    return EMPTY;
  }

  /** Takes each 登録番号 once. */
  public static Registry of(RegistryHead head, List<Label> labels) {
    requireDistinct(labels);
    return new Registry(Optional.of(head), labels);
  }

  /**
   * Requires each 登録番号 to be there once, and JC-STAR's labels to be by themselves.
   *
   * @throws IllegalArgumentException for one that is there twice, or for other countries' among
   *     them
   */
  public static void requireDistinct(List<Label> labels) {
    if (labels.stream().map(label -> label.grade() instanceof Level).distinct().count() > 1) {
      throw new IllegalArgumentException("labels of JC-STAR among other countries'");
    }
    var numbers = new HashSet<String>();
    for (Label label : labels) {
      if (!numbers.add(label.registrationNumber().folded())) {
        throw new IllegalArgumentException("twice: " + label.registrationNumber().text());
      }
    }
  }

  /** Which version it is, and where from; none where nothing has been imported yet. */
  public Optional<RegistryHead> head() {
    return head;
  }

  public List<Label> labels() {
    return labels;
  }

  /** Every 製品分類 of the list, in order. */
  public List<String> categories() {
    return labels.stream().map(Label::category).distinct().sorted().toList();
  }

  /** The labels of the last list, each with the 型番 that it has there. */
  public List<Label> listed() {
    return labels.stream()
        .filter(label -> label.notListedSince().isEmpty())
        .map(Registry::asListed)
        .toList();
  }

  private static Label asListed(Label label) {
    List<Model> models =
        label.models().stream().filter(model -> model.notListedSince().isEmpty()).toList();
    return models.size() == label.models().size() ? label : label.withModels(models);
  }

  /** The label of a number in whatever width, case or hyphenation. */
  public Optional<Label> label(RegistrationNumber number) {
    return index.byNumber(number.folded());
  }

  LabelIndex index() {
    return index;
  }
}
