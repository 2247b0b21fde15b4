package kyojo.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kyojo.domain.identity.CommunityId;
import kyojo.testkit.LocalTables;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * A table with a tenant, another, and what a careless check would take for the tenant's; and
 * whether a request reaches anything but the tenant's.
 */
final class TwoTenants {
  static final CommunityId TENANT = new CommunityId("0WAAAAAAAAAAAAAAAAAAAAAAAK");
  private static final String OWN = "T#" + TENANT.value();
  private static final String OTHER = "T#0WBBBBBBBBBBBBBBBBBBBBBBBK";
  static final List<String> OWN_PARTITIONS =
      List.of(OWN + "#F#X", OWN + "#D#2026-11", OWN + "#I#2026-11", OWN + "#J#2026-11");
  static final List<String> FOREIGN_PARTITIONS =
      List.of(
          OTHER + "#F#X",
          OTHER + "#D#2026-11",
          OTHER + "#I#2026-11",
          OTHER + "#J#2026-11",
          OWN,
          OWN + "0#F#X",
          OWN.substring(0, OWN.length() - 1) + "#F#X",
          OWN.replace('T', 't') + "#F#X",
          OWN.replace('A', 'a') + "#F#X",
          OWN.replace('A', 'Ａ') + "#F#X",
          " " + OWN + "#F#X",
          OTHER + "#" + OWN + "#F#X",
          "COMMUNITY");
  static final List<String> SORTS = List.of("D#1", "D#2", Keys.INVENTORY);

  private final DynamoDbClient client;
  private final String table;
  private final Set<Map<String, AttributeValue>> planted = new HashSet<>();

  TwoTenants(LocalTables tables) {
    client = tables.client();
    table = tables.name("RecordsTable");
    for (String partition : both()) {
      for (String sort : SORTS) {
        planted.add(item(partition, sort, partition));
      }
    }
    planted.forEach(item -> client.putItem(put -> put.tableName(table).item(item)));
  }

  String table() {
    return table;
  }

  static Map<String, AttributeValue> item(String partition, String sort, String month) {
    return Map.of(
        Keys.PK, AttributeValue.fromS(partition),
        Keys.SK, AttributeValue.fromS(sort),
        Keys.MONTH_PK, AttributeValue.fromS(month),
        Keys.MONTH_SK, AttributeValue.fromS(sort));
  }

  /**
   * What became of a request.
   *
   * @param isRefused by the client; nothing was sent then
   * @param hasOwn whether something of the tenant's own was shown or changed
   * @param hasForeign whether something was that is not the tenant's
   */
  record Effect(boolean isRefused, boolean hasOwn, boolean hasForeign) {}

  /** What the database does with it, by nobody's check. */
  Effect raw(DynamoDbRequest request) {
    return effect(client, request);
  }

  /** What it does with it by the check of the tenant's client. */
  Effect bound(DynamoDbRequest request) {
    return effect(new KeyBoundClient(client, TENANT), request);
  }

  private Effect effect(DynamoDbClient asked, DynamoDbRequest request) {
    var touched = new ArrayList<Map<String, AttributeValue>>();
    try {
      touched.addAll(Sent.by(asked, request));
    } catch (KeyBoundClient.OutsideKeys | UnsupportedOperationException e) {
      return new Effect(true, false, false);
    } catch (DynamoDbException e) {
      touched.addAll(Sent.shown(e));
    }
    if (Sent.isWrite(request)) {
      touched.addAll(changed());
    }
    return new Effect(
        false,
        touched.stream().anyMatch(item -> !isForeign(item)),
        touched.stream().anyMatch(TwoTenants::isForeign));
  }

  /** Items that are there now and were not, or the reverse; they are set right again. */
  private Set<Map<String, AttributeValue>> changed() {
    var now = new HashSet<>(client.scan(scan -> scan.tableName(table)).items());
    var more = now.stream().filter(item -> !planted.contains(item)).toList();
    var gone = planted.stream().filter(item -> !now.contains(item)).toList();
    more.forEach(item -> client.deleteItem(delete -> delete.tableName(table).key(key(item))));
    gone.forEach(item -> client.putItem(put -> put.tableName(table).item(item)));
    var changed = new HashSet<>(more);
    changed.addAll(gone);
    return changed;
  }

  private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
    var key = new HashMap<>(item);
    key.keySet().retainAll(Set.of(Keys.PK, Keys.SK));
    return key;
  }

  /** Its key or its place in the index is not the tenant's. */
  private static boolean isForeign(Map<String, AttributeValue> item) {
    return Stream.of(Keys.PK, Keys.MONTH_PK)
        .flatMap(name -> Optional.ofNullable(item.get(name)).stream())
        .anyMatch(key -> !String.valueOf(key.s()).startsWith(OWN + "#"));
  }

  private static List<String> both() {
    return Stream.of(OWN_PARTITIONS, FOREIGN_PARTITIONS).flatMap(List::stream).toList();
  }
}
