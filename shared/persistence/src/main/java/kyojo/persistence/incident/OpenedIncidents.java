package kyojo.persistence.incident;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.Keys;
import kyojo.persistence.closing.DynamoTenantItems.Unsealing;
import kyojo.persistence.closing.TenantLoader.Sealing;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.keys.TenantCipher.Place;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Parts of reports of incidents, in items that go into an archive or come from one: a map in the
 * place of the sealed bytes. Thread-safe.
 */
public final class OpenedIncidents implements Unsealing, Sealing {
  private final TenantCipher cipher;

  public OpenedIncidents(TenantCipher cipher) {
    this.cipher = cipher;
  }

  @Override
  public Map<String, AttributeValue> open(CommunityId community, Map<String, AttributeValue> item) {
    @Nullable AttributeValue sealed = item.get(IncidentItemSchema.SEALED);
    if (sealed == null || sealed.b() == null) {
      return item;
    }
    var map = new TreeMap<String, AttributeValue>();
    Texts.of(cipher.open(community, place(item), sealed.b().asByteArray()))
        .map()
        .forEach((name, text) -> map.put(name, AttributeValue.fromS(text)));
    return with(item, AttributeValue.fromM(map));
  }

  @Override
  public Map<String, AttributeValue> seal(CommunityId community, Map<String, AttributeValue> item) {
    @Nullable AttributeValue opened = item.get(IncidentItemSchema.SEALED);
    if (opened == null || !opened.hasM()) {
      return item;
    }
    Texts texts = Texts.none();
    opened.m().forEach((name, text) -> texts.put(name, text.s()));
    byte[] sealed = cipher.seal(community, place(item), texts.bytes());
    return with(item, AttributeValue.fromB(SdkBytes.fromByteArray(sealed)));
  }

  private static Place place(Map<String, AttributeValue> item) {
    return IncidentSeal.place(text(item, Keys.PK), text(item, Keys.SK));
  }

  private static Map<String, AttributeValue> with(
      Map<String, AttributeValue> item, AttributeValue sealed) {
    var changed = new HashMap<>(item);
    changed.put(IncidentItemSchema.SEALED, sealed);
    return changed;
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    @Nullable AttributeValue value = item.get(name);
    if (value == null) {
      throw new IllegalStateException("no " + name);
    }
    return value.s();
  }
}
