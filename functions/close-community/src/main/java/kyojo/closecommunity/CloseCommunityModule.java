package kyojo.closecommunity;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.archive.AgeSealing;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.closing.AskClosing;
import kyojo.domain.closing.CarryOutClosing;
import kyojo.domain.closing.ClosingStore;
import kyojo.domain.closing.TenantItems;
import kyojo.domain.community.CommunityStore;
import kyojo.domain.community.TenantKeys;
import kyojo.domain.membership.RosterStore;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.community.ReferenceSettings;
import kyojo.persistence.keys.KeysSettings;

/** Wires the use cases, and hands each part the settings that it wants. */
@Module
interface CloseCommunityModule {
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
  static CarryOutClosing carryOutClosing(
      CommunityStore communities,
      ClosingStore store,
      RosterStore rosters,
      TenantItems items,
      TenantKeys keys,
      AuditTrail trail,
      InstantSource clock) {
    return new CarryOutClosing(
        communities, store, rosters, items, new AgeSealing(), keys, trail, clock);
  }

  @Provides
  static DynamoSettings dynamo(CloseCommunitySettings settings) {
    return settings.dynamo();
  }

  @Provides
  static KeysSettings keys(CloseCommunitySettings settings) {
    return settings.keys();
  }

  @Provides
  static RecordsSettings records(CloseCommunitySettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }

  @Provides
  static ReferenceSettings reference(CloseCommunitySettings settings) {
    return new ReferenceSettings(settings.referenceTable(), settings.stage());
  }
}
