package kyojo.domain.jcstar;

import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * All labels that are known, as of one import. Immutable, and shared by all requests of a process.
 */
public final class Registry {
  /**
   * Where the labels come from.
   *
   * @param takenAt when the list was taken from there (取得日時)
   */
  public record Source(URI url, Instant takenAt) {}

  private final Optional<Source> source;
  private final List<Label> labels;
  private final LabelIndex index;

  private Registry(Optional<Source> source, List<Label> labels) {
    this.source = source;
    this.labels = List.copyOf(labels);
    this.index = new LabelIndex(this.labels);
  }

  /** Nothing has been imported: nothing can be said of any device. */
  public static Registry empty() {
    return new Registry(Optional.empty(), List.of());
  }

  /** Takes each 登録番号 once. */
  public static Registry of(Source source, List<Label> labels) {
    var numbers = new HashSet<String>();
    for (Label label : labels) {
      if (!numbers.add(label.registrationNumber().folded())) {
        throw new IllegalArgumentException("twice: " + label.registrationNumber().text());
      }
    }
    return new Registry(Optional.of(source), labels);
  }

  /** None where nothing has been imported yet. */
  public Optional<Source> source() {
    return source;
  }

  public List<Label> labels() {
    return labels;
  }

  /** The label of a number in whatever width, case or hyphenation. */
  public Optional<Label> label(RegistrationNumber number) {
    return index.byNumber(number.folded());
  }

  LabelIndex index() {
    return index;
  }
}
