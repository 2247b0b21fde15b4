package kyojo.persistence.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.MemberId;
import kyojo.persistence.closing.DynamoTenantItems.Unsealing;
import kyojo.persistence.closing.TenantLoader.Sealing;
import kyojo.persistence.keys.TenantCipher;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Members' names wherever items hold them, opened for an archive and sealed again: a roster's
 * places, an entry of the trail, a confirmation, those who took part in a closing. Opened, an item
 * is as it was before names were encrypted. Thread-safe.
 */
public final class OpenedNames implements Unsealing, Sealing {
  private static final String MEMBER = "member";

  /** Where items hold members: the attribute, and the one with the member's id in it. */
  private static final Map<String, String> WITHIN =
      Map.of("places", "id", "keepers", MEMBER, "askedBy", MEMBER, "confirmedBy", MEMBER);

  private final TenantCipher cipher;

  public OpenedNames(TenantCipher cipher) {
    this.cipher = cipher;
  }

  /**
   * @throws kyojo.persistence.keys.SealBroken where a name does not open
   */
  @Override
  public Map<String, AttributeValue> open(CommunityId community, Map<String, AttributeValue> item) {
    return changed(item, (map, id) -> opened(community, map, id));
  }

  @Override
  public Map<String, AttributeValue> seal(CommunityId community, Map<String, AttributeValue> item) {
    return changed(item, (map, id) -> sealed(community, map, id));
  }

  /**
   * The item with every name under the tenant's newest key; equal to it where all are.
   *
   * @throws kyojo.persistence.keys.SealBroken where a name does not open
   */
  Map<String, AttributeValue> reseal(CommunityId community, Map<String, AttributeValue> item) {
    return changed(item, (map, id) -> resealed(community, map, id));
  }

  /** Changes the one who is named in the map, by the attribute with their id. */
  @FunctionalInterface
  private interface Change {
    Map<String, AttributeValue> of(Map<String, AttributeValue> map, String id);
  }

  private static Map<String, AttributeValue> changed(
      Map<String, AttributeValue> item, Change change) {
    var result = new HashMap<>(change.of(item, MEMBER));
    WITHIN.forEach((attribute, id) ->
        result.computeIfPresent(attribute, (_, value) -> within(value, m -> change.of(m, id))));
    return result;
  }

  private static AttributeValue within(
      AttributeValue value, UnaryOperator<Map<String, AttributeValue>> change) {
    if (value.hasM()) {
      return AttributeValue.fromM(change.apply(value.m()));
    }
    return value.hasL()
        ? AttributeValue.fromL(
            value.l().stream().map(v -> AttributeValue.fromM(change.apply(v.m()))).toList())
        : value;
  }

  private Map<String, AttributeValue> opened(
      CommunityId community, Map<String, AttributeValue> map, String id) {
    @Nullable AttributeValue sealed = map.get(MemberNames.SEALED_NAME);
    @Nullable AttributeValue member = map.get(id);
    if (sealed == null || member == null) {
      return map;
    }
    var place = MemberNames.place(community, new MemberId(member.s()));
    var text = new String(cipher.open(community, place, sealed.b().asByteArray()), UTF_8);
    return replaced(map, MemberNames.SEALED_NAME, MemberNames.NAME, AttributeValue.fromS(text));
  }

  private Map<String, AttributeValue> resealed(
      CommunityId community, Map<String, AttributeValue> map, String id) {
    Map<String, AttributeValue> opened = opened(community, map, id);
    @Nullable AttributeValue old = map.get(MemberNames.SEALED_NAME);
    return old != null && cipher.isNewest(community, old.b().asByteArray())
        ? map
        : sealed(community, opened, id);
  }

  private Map<String, AttributeValue> sealed(
      CommunityId community, Map<String, AttributeValue> map, String id) {
    @Nullable AttributeValue name = map.get(MemberNames.NAME);
    @Nullable AttributeValue member = map.get(id);
    if (name == null || name.s() == null || member == null) {
      return map;
    }
    var place = MemberNames.place(community, new MemberId(member.s()));
    byte[] sealed = cipher.seal(community, place, name.s().getBytes(UTF_8));
    return replaced(
        map,
        MemberNames.NAME,
        MemberNames.SEALED_NAME,
        AttributeValue.fromB(SdkBytes.fromByteArray(sealed)));
  }

  private static Map<String, AttributeValue> replaced(
      Map<String, AttributeValue> map, String old, String next, AttributeValue value) {
    var result = new HashMap<>(map);
    result.remove(old);
    result.put(next, value);
    return result;
  }
}
