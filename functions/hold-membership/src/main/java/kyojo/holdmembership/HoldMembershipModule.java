package kyojo.holdmembership;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.membership.HoldMembership;
import kyojo.domain.membership.RosterStore;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.keys.KeysSettings;

/** Wires the use case, and hands each part the settings that it wants. */
@Module
interface HoldMembershipModule {
  @Provides
  static HoldMembership holdMembership(RosterStore rosters, AuditTrail trail, InstantSource clock) {
    return new HoldMembership(rosters, trail, clock);
  }

  @Provides
  static DynamoSettings dynamo(HoldMembershipSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static KeysSettings keys(HoldMembershipSettings settings) {
    return settings.keys();
  }

  @Provides
  static RecordsSettings records(HoldMembershipSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }
}
