package kyojo.persistence.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kyojo.domain.community.Colour;
import kyojo.domain.community.Community;
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.community.CommunitySettings.State;
import kyojo.domain.community.Quota;
import kyojo.domain.identity.CommunityId;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class CommunityStoreTest {
  private static final CommunityId ONE = new CommunityId("00000000000000000000000001");
  private static final Instant OPENED = Instant.parse("2026-11-24T01:02:03Z");

  private final LocalTables tables = LocalTables.fresh();
  private final DynamoCommunityStore store =
      new DynamoCommunityStore(tables.client(), tables.name("ReferenceTable"));

  @Test
  void givesBackWhatWasStored() {
    assertThat(store.find(ONE)).isEmpty();

    assertThat(store.replace(settings("なにわ", 1))).isTrue();

    assertThat(store.find(ONE)).contains(settings("なにわ", 1));
    assertThat(store.all()).containsExactly(settings("なにわ", 1));
  }

  @Test
  void takesTheNextVersionAndNoOther() {
    store.replace(settings("A", 1));

    for (long version : new long[] {1, 3}) {
      assertThat(store.replace(settings("B", version))).isFalse();
    }
    assertThat(store.find(ONE)).contains(settings("A", 1));
    assertThat(store.replace(settings("B", 2))).isTrue();
    // The same change sent again, because its answer was lost, has been made.
    assertThat(store.replace(settings("B", 2))).isTrue();
    assertThat(store.replace(settings("C", 2))).isFalse();
  }

  @Test
  void oneOfManyAtOnceIsStored() {
    store.replace(settings("A", 1));

    long stored =
        IntStream.range(0, 8).parallel().filter(n -> store.replace(settings("B" + n, 2))).count();

    assertThat(stored).isEqualTo(1);
  }

  @Test
  void readsAndChangesAnItemOfTheFirstSchemaVersion() {
    putVersionOne();

    CommunitySettings old = store.find(ONE).orElseThrow();
    assertThat(old.version()).isEqualTo(1);
    assertThat(old.state()).isEqualTo(State.OPEN);
    assertThat(old.community().colour()).isEqualTo(Colour.DEFAULT);
    assertThat(old.community().quota()).isEqualTo(Quota.DEFAULT);
    assertThat(old.community().helplines()).isEmpty();

    assertThat(store.replace(settings("B", 3))).isFalse();
    assertThat(store.replace(settings("B", 2))).isTrue();
    assertThat(store.find(ONE)).contains(settings("B", 2));
  }

  private void putVersionOne() {
    Map<String, AttributeValue> item = new HashMap<>();
    Map.of(
            "pk", "COMMUNITY",
            "sk", ONE.value(),
            "name", "なにわ",
            "region", "近畿",
            "introduction", "紹介",
            "contactName", "事務局",
            "contactTelephone", "06-0000-0000",
            "contactHours", "平日",
            "privacyNotice", "standard-2026-11-28")
        .forEach((name, value) -> item.put(name, AttributeValue.fromS(value)));
    item.put("schemaVersion", AttributeValue.fromN("1"));
    item.put("sample", AttributeValue.fromBool(false));
    item.put("prefectures", AttributeValue.fromL(List.of(AttributeValue.fromS("27"))));
    item.put("offers", AttributeValue.fromL(List.of(AttributeValue.fromS("無料相談"))));
    tables.client().putItem(put -> put.tableName(tables.name("ReferenceTable")).item(item));
  }

  private static CommunitySettings settings(String name, long version) {
    Community community = Samples.community(ONE, name, "27");
    return new CommunitySettings(community, State.OPEN, OPENED, version);
  }
}
