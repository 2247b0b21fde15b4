package kyojo.persistence.community;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A community as it is stored.
 *
 * @param tenancy absent in an item of schema version 1
 */
record CommunityItem(
    String pk,
    String sk,
    int schemaVersion,
    String name,
    String region,
    List<String> prefectures,
    boolean sample,
    String introduction,
    String contactName,
    @Nullable String contactTelephone,
    @Nullable String contactEmail,
    String contactHours,
    List<String> offers,
    String privacyNotice,
    @Nullable TenancyItem tenancy) {
  static final int SCHEMA_VERSION = 2;

  /** The partition of all profiles: some hundreds at most, read through a cache. */
  static final String PARTITION = "COMMUNITY";
}
