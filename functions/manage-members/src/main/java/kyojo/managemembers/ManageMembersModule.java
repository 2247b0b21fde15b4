package kyojo.managemembers;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.audit.ReadAudit;
import kyojo.domain.membership.Access;
import kyojo.domain.membership.HoldMembership;
import kyojo.domain.membership.ManageMembers;
import kyojo.domain.membership.RosterStore;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.keys.KeysSettings;

/** Wires the use cases, and hands each part the settings that it wants. */
@Module
interface ManageMembersModule {
  @Provides
  static ManageMembers manageMembers(RosterStore rosters, AuditTrail trail, InstantSource clock) {
    return new ManageMembers(rosters, trail, clock);
  }

  @Provides
  static ReadAudit readAudit(Access access, AuditTrail trail) {
    return new ReadAudit(access, trail);
  }

  @Provides
  static HoldMembership holdMembership(RosterStore rosters, AuditTrail trail, InstantSource clock) {
    return new HoldMembership(rosters, trail, clock);
  }

  @Provides
  static DynamoSettings dynamo(ManageMembersSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static KeysSettings keys(ManageMembersSettings settings) {
    return settings.keys();
  }

  @Provides
  static RecordsSettings records(ManageMembersSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }
}
