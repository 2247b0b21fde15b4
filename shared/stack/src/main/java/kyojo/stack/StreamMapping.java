package kyojo.stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A function's place at the stream of a table, which it reads from the oldest record on. What is
 * not said is as Lambda has it by itself.
 *
 * @param id the event's logical id, unique within its function
 * @param table the table's logical id
 * @param batchSize records a batch at most
 * @param retriesMax how often a batch that failed is tried again; empty as often as it takes
 * @param ageMax older records that failed are given up; empty none
 * @param bisects whether a batch that failed is halved, so that one bad record holds up no others
 * @param namesFailures whether the function says from which record on a batch failed
 * @param failures the logical id of the queue that is told of what was given up, or of the bucket
 *     that it is put into
 * @param filters the function sees records that one of these lets through; none lets through all
 */
public record StreamMapping(
    String id,
    String table,
    int batchSize,
    Optional<Integer> retriesMax,
    Optional<Duration> ageMax,
    boolean bisects,
    boolean namesFailures,
    Optional<String> failures,
    List<KeyFilter> filters) {
  public StreamMapping {
    filters = List.copyOf(filters);
  }

  /** Whether the function sees a record of an item with these keys, texts by their names. */
  public boolean letsThrough(Map<String, String> keys) {
    return filters.isEmpty() || filters.stream().anyMatch(filter -> filter.letsThrough(keys));
  }
}
