package kyojo.managecommunities;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.closing.AskClosing;
import kyojo.domain.closing.ClosingStore;
import kyojo.domain.community.CommunityStore;
import kyojo.domain.community.ManageCommunities;
import kyojo.domain.community.PrivacyNotices;
import kyojo.domain.community.ReviewCommunities;
import kyojo.domain.community.TenantKeys;
import kyojo.domain.membership.Access;
import kyojo.domain.membership.InviteOwner;
import kyojo.domain.membership.RosterStore;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.community.ReferenceSettings;
import kyojo.persistence.keys.KeysSettings;

/** Wires the use cases, and hands each part the settings that it wants. */
@Module
interface ManageCommunitiesModule {
  @Provides
  static ManageCommunities manageCommunities(
      Access access,
      CommunityStore communities,
      PrivacyNotices notices,
      TenantKeys keys,
      RosterStore rosters,
      AuditTrail trail,
      InstantSource clock) {
    return new ManageCommunities(
        access, communities, notices, keys, new InviteOwner(rosters, clock), trail, clock);
  }

  @Provides
  static ReviewCommunities reviewCommunities(
      Access access, CommunityStore communities, RosterStore rosters, InstantSource clock) {
    return new ReviewCommunities(access, communities, rosters, clock);
  }

  @Provides
  static AskClosing askClosing(
      CommunityStore communities,
      ClosingStore store,
      RosterStore rosters,
      AuditTrail trail,
      InstantSource clock) {
    return new AskClosing(communities, store, rosters, trail, clock);
  }

  @Provides
  static DynamoSettings dynamo(ManageCommunitiesSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static KeysSettings keys(ManageCommunitiesSettings settings) {
    return settings.keys();
  }

  @Provides
  static RecordsSettings records(ManageCommunitiesSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }

  @Provides
  static ReferenceSettings reference(ManageCommunitiesSettings settings) {
    return new ReferenceSettings(settings.referenceTable(), settings.stage());
  }
}
