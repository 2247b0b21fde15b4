package kyojo.persistence.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import kyojo.persistence.Keys;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The change of an item to another, where what differs is still what was read. Not thread-safe. */
final class ItemChange {
  private final List<String> set = new ArrayList<>();
  private final List<String> remove = new ArrayList<>();
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, AttributeValue> values = new HashMap<>();

  private ItemChange() {}

  static UpdateItemRequest of(
      String table, Map<String, AttributeValue> item, Map<String, AttributeValue> next) {
    var change = new ItemChange();
    var names = new TreeSet<>(item.keySet());
    names.addAll(next.keySet());
    names.stream()
        .filter(name -> !Objects.equals(item.get(name), next.get(name)))
        .forEach(name -> change.add(name, item.get(name), next.get(name)));
    return change.request(table, item);
  }

  private void add(String name, @Nullable AttributeValue before, @Nullable AttributeValue after) {
    String alias = "#" + name;
    aliases.put(alias, name);
    if (before == null) {
      conditions.add("attribute_not_exists(" + alias + ")");
    } else {
      conditions.add(alias + " = :before" + name);
      values.put(":before" + name, before);
    }
    if (after == null) {
      remove.add(alias);
    } else {
      set.add(alias + " = :after" + name);
      values.put(":after" + name, after);
    }
  }

  private UpdateItemRequest request(String table, Map<String, AttributeValue> item) {
    String update = set.isEmpty() ? "" : "SET " + String.join(", ", set);
    return UpdateItemRequest.builder()
        .tableName(table)
        .key(Map.of(Keys.PK, key(item, Keys.PK), Keys.SK, key(item, Keys.SK)))
        .updateExpression(
            remove.isEmpty() ? update : update + " REMOVE " + String.join(", ", remove))
        .conditionExpression(String.join(" AND ", conditions))
        .expressionAttributeNames(aliases)
        .expressionAttributeValues(values)
        .build();
  }

  private static AttributeValue key(Map<String, AttributeValue> item, String name) {
    return Objects.requireNonNull(item.get(name), name);
  }
}
