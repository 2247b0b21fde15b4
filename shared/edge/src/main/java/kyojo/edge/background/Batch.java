package kyojo.edge.background;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes of which some may fail. Not thread-safe. */
public final class Batch {
  private final List<Change> changes;
  private final List<Change> failed = new ArrayList<>();
  private Optional<RuntimeException> bug = Optional.empty();

  Batch(List<Change> changes) {
    this.changes = List.copyOf(changes);
  }

  public List<Change> changes() {
    return changes;
  }

  /**
   * Does what a change asks for. Where that fails the stream hands it over again, and all that came
   * after it; meanwhile the others go on: one that always fails must not take them with it when it
   * is given up.
   */
  public void attempt(Change change, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      failed.add(change);
      bug = bug.or(() -> Optional.of(e));
    }
  }

  List<Change> failed() {
    return changes.stream().filter(failed::contains).toList();
  }

  /** The first that went wrong. */
  Optional<RuntimeException> bug() {
    return bug;
  }
}
