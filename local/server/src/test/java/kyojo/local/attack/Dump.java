package kyojo.local.attack;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kyojo.domain.identity.CommunityId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Every item of all tables at one moment.
 *
 * @param items by table and key
 */
public record Dump(Map<String, Map<String, AttributeValue>> items) {
  public Dump {
    items = Map.copyOf(items);
  }

  /** Looks past every wall, as no part of the product can. */
  public static Dump of(DynamoDbClient client) {
    var items = new TreeMap<String, Map<String, AttributeValue>>();
    for (var table : client.listTables().tableNames()) {
      client.scanPaginator(scan -> scan.tableName(table)).items().stream()
          .filter(item -> !isWrittenByItself(item))
          .forEach(
              item -> items.put(table + " " + text(item, "pk") + " " + text(item, "sk"), item));
    }
    return new Dump(items);
  }

  /** Without what belongs to a community. */
  public Map<String, Map<String, AttributeValue>> without(CommunityId community) {
    return items.entrySet().stream()
        .filter(item -> !item.getKey().contains(" T#" + community.value() + "#"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * What functions that nobody calls write, whenever they come to it: mailboxes, reminders, and all
   * of the table statistics.
   */
  private static boolean isWrittenByItself(Map<String, AttributeValue> item) {
    return text(item, "pk").matches("[CSR]#.*")
        || text(item, "pk").matches("T#[0-9A-Z]{26}#B")
        || (text(item, "pk").matches("T#[0-9A-Z]{26}#R#.*") && text(item, "sk").startsWith("N#"));
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return Objects.requireNonNull(item.get(name), name).s();
  }
}
