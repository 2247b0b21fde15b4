package kyojo.edge.background;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Changes of which some may fail. Not thread-safe. */
public final class Batch {
  /** A table of which a batch asks so much at a time still answers others at once. */
  private static final int AT_ONCE = 8;

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
      fail(change, e);
    }
  }

  /**
   * Does what all changes of a partition ask for at once, several partitions at a time: most of the
   * time of one is spent on waiting for the database. Where that fails, all changes of the
   * partition are handed over again.
   *
   * @param work gets the changes of one partition, the oldest first; thread-safe
   */
  public void attemptPartitions(Consumer<List<Change>> work) {
    var partitions = new LinkedHashMap<String, List<Change>>();
    changes.forEach(
        change -> partitions.computeIfAbsent(change.pk(), _ -> new ArrayList<>()).add(change));
    try (var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      partitions
          .values()
          .forEach(all ->
              threads.execute(() -> attempt(all.getFirst(), () -> work.accept(List.copyOf(all)))));
    }
  }

  private synchronized void fail(Change change, RuntimeException why) {
    failed.add(change);
    bug = bug.or(() -> Optional.of(why));
  }

  List<Change> failed() {
    return changes.stream().filter(failed::contains).toList();
  }

  /** The first that went wrong. */
  Optional<RuntimeException> bug() {
    return bug;
  }
}
