package kyojo.persistence.closing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.persistence.Keys;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A place among a tenant's items.
 *
 * @param index the number of the partition in {@link TenantPlan}
 * @param key the keys after which it lies, without that of the partition; none for its beginning
 */
record Place(int index, List<String> key) {
  /** In no key. */
  private static final String SEPARATOR = "\n";

  static Place parse(String text) {
    if (text.isEmpty()) {
      return new Place(0, List.of());
    }
    List<String> parts = List.of(text.split(SEPARATOR, -1));
    return new Place(Integer.parseInt(parts.getFirst()), parts.subList(1, parts.size()));
  }

  static Place after(int index, TenantPlan.Part part, Map<String, AttributeValue> item) {
    String sort = value(item, Keys.SK).s();
    return new Place(
        index,
        part.byMonth()
            ? List.of(sort, value(item, Keys.PK).s(), value(item, Keys.MONTH_SK).s())
            : List.of(sort));
  }

  String text() {
    return index + (key.isEmpty() ? "" : SEPARATOR + String.join(SEPARATOR, key));
  }

  /** What a query of the partition starts after. */
  Optional<Map<String, AttributeValue>> startKey(TenantPlan.Part part) {
    if (key.isEmpty()) {
      return Optional.empty();
    }
    var partition = AttributeValue.fromS(part.partition());
    var sort = AttributeValue.fromS(key.getFirst());
    return Optional.of(
        part.byMonth()
            ? Map.of(
                Keys.MONTH_PK,
                partition,
                Keys.MONTH_SK,
                AttributeValue.fromS(key.get(2)),
                Keys.PK,
                AttributeValue.fromS(key.get(1)),
                Keys.SK,
                sort)
            : Map.of(Keys.PK, partition, Keys.SK, sort));
  }

  static AttributeValue value(Map<String, AttributeValue> item, String name) {
    return requireNonNull(item.get(name), name);
  }
}
