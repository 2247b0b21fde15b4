package kyojo.persistence.closing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.community.StoredProfile;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Puts the records of an archive back into a tenant. Thread-safe. */
public final class TenantLoader {
  private final RecordsTable records;
  private final StoredProfile profile;
  private final Sealing sealing;

  public TenantLoader(RecordsTable records, StoredProfile profile, Sealing sealing) {
    this.records = records;
    this.profile = profile;
    this.sealing = sealing;
  }

  /** Encrypts again what an archive holds as it is read. Thread-safe. */
  public interface Sealing {
    /** The item as the tenant's stores would have written it. */
    Map<String, AttributeValue> seal(CommunityId community, Map<String, AttributeValue> item);
  }

  /** Returns when all are there. A record of another tenant is refused, and nothing written. */
  public void load(CommunityId community, List<String> lines) {
    Map<Boolean, List<Map<String, AttributeValue>>> items =
        lines.stream()
            .map(RecordLine::item)
            .collect(Collectors.partitioningBy(StoredProfile::isProfile));
    new BatchWrites(records.client(community), records.name())
        .put(of(items, false).stream().map(item -> sealing.seal(community, item)).toList());
    of(items, true).forEach(profile::put);
  }

  private static List<Map<String, AttributeValue>> of(
      Map<Boolean, List<Map<String, AttributeValue>>> items, boolean isProfile) {
    return items.getOrDefault(isProfile, List.of());
  }
}
