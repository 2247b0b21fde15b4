package kyojo.persistence.closing;

import java.util.Map;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.closing.DynamoTenantItems.Unsealing;
import kyojo.persistence.closing.TenantLoader.Sealing;
import kyojo.persistence.diagnosis.OpenedIdentities;
import kyojo.persistence.incident.OpenedIncidents;
import kyojo.persistence.inventory.OpenedInventories;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.names.OpenedNames;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * All that is encrypted in a tenant's items: who firms are, their devices, what they reported, and
 * what members are called.
 */
public final class OpenedItems implements Unsealing, Sealing {
  private final OpenedIdentities identities;
  private final OpenedInventories inventories;
  private final OpenedIncidents incidents;
  private final OpenedNames names;

  public OpenedItems(TenantCipher cipher) {
    this.identities = new OpenedIdentities(cipher);
    this.inventories = new OpenedInventories(cipher);
    this.incidents = new OpenedIncidents(cipher);
    this.names = new OpenedNames(cipher);
  }

  @Override
  public Map<String, AttributeValue> open(CommunityId community, Map<String, AttributeValue> item) {
    var firm = inventories.open(community, identities.open(community, item));
    return names.open(community, incidents.open(community, firm));
  }

  @Override
  public Map<String, AttributeValue> seal(CommunityId community, Map<String, AttributeValue> item) {
    var firm = inventories.seal(community, identities.seal(community, item));
    return names.seal(community, incidents.seal(community, firm));
  }
}
