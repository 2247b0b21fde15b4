package kyojo.persistence.diagnosis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kyojo.domain.classification.CorporateNumber;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.Keys;
import kyojo.persistence.closing.DynamoTenantItems.Unsealing;
import kyojo.persistence.closing.TenantLoader.Sealing;
import kyojo.persistence.keys.TenantCipher;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What identifies a firm, in items that go into an archive or come from one: a map in the place of
 * the sealed bytes. Thread-safe.
 */
public final class OpenedIdentities implements Unsealing, Sealing {
  private static final String FIRM_NAME = "firmName";
  private static final String RESPONDENT = "respondent";
  private static final String CORPORATE_NUMBER = "corporateNumber";
  private static final String SCOPE = "scope";

  private final IdentitySeal seal;

  public OpenedIdentities(TenantCipher cipher) {
    this.seal = IdentitySeal.with(cipher);
  }

  @Override
  public Map<String, AttributeValue> open(CommunityId community, Map<String, AttributeValue> item) {
    @Nullable AttributeValue sealed = item.get(DiagnosisItemSchema.IDENTITY);
    if (sealed == null || sealed.b() == null) {
      return item;
    }
    Identity identity =
        seal.open(community, text(item, Keys.PK), text(item, Keys.SK), sealed.b().asByteArray());
    return with(item, AttributeValue.fromM(map(identity)));
  }

  @Override
  public Map<String, AttributeValue> seal(CommunityId community, Map<String, AttributeValue> item) {
    @Nullable AttributeValue opened = item.get(DiagnosisItemSchema.IDENTITY);
    if (opened == null || !opened.hasM()) {
      return item;
    }
    byte @Nullable [] sealed =
        seal.seal(community, text(item, Keys.PK), text(item, Keys.SK), identity(opened.m()));
    return sealed == null ? item : with(item, AttributeValue.fromB(SdkBytes.fromByteArray(sealed)));
  }

  private static Map<String, AttributeValue> map(Identity identity) {
    var map = new TreeMap<String, AttributeValue>();
    identity.firmName().ifPresent(text -> map.put(FIRM_NAME, AttributeValue.fromS(text)));
    identity.respondent().ifPresent(text -> map.put(RESPONDENT, AttributeValue.fromS(text)));
    identity
        .corporateNumber()
        .ifPresent(number -> map.put(CORPORATE_NUMBER, AttributeValue.fromS(number.digits())));
    identity.scope().ifPresent(text -> map.put(SCOPE, AttributeValue.fromS(text)));
    return map;
  }

  private static Identity identity(Map<String, AttributeValue> map) {
    return new Identity(
        optional(map, FIRM_NAME),
        optional(map, RESPONDENT),
        optional(map, CORPORATE_NUMBER).map(CorporateNumber::new),
        optional(map, SCOPE));
  }

  private static Map<String, AttributeValue> with(
      Map<String, AttributeValue> item, AttributeValue identity) {
    var changed = new HashMap<>(item);
    changed.put(DiagnosisItemSchema.IDENTITY, identity);
    return changed;
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return optional(item, name).orElseThrow();
  }

  private static Optional<String> optional(Map<String, AttributeValue> map, String name) {
    return Optional.ofNullable(map.get(name)).map(AttributeValue::s);
  }
}
