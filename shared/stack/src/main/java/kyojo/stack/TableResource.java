package kyojo.stack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table as the template declares it. Words of DynamoDB's API ({@code S}, {@code KEYS_ONLY}) stay
 * as they are written.
 *
 * @param id its logical id
 * @param attributes the types of the key attributes by name: {@code S}, {@code N} or {@code B}
 * @param streamViewType empty where the table has no stream
 * @param timeToLiveAttribute empty where nothing expires
 */
public record TableResource(
    String id,
    KeySchema key,
    Map<String, String> attributes,
    List<Index> indexes,
    Optional<String> streamViewType,
    Optional<String> timeToLiveAttribute) {
  public TableResource {
    attributes = Map.copyOf(attributes);
    indexes = List.copyOf(indexes);
  }

  /** The names of the key attributes of a table or an index. */
  public record KeySchema(String partition, Optional<String> sort) {}

  /**
   * A global secondary index.
   *
   * @param projection {@code ALL}, {@code KEYS_ONLY} or {@code INCLUDE}
   * @param included the attributes that {@code INCLUDE} names
   */
  public record Index(String name, KeySchema key, String projection, List<String> included) {
    public Index {
      included = List.copyOf(included);
    }
  }
}
