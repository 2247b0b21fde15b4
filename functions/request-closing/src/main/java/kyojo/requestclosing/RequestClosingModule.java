package kyojo.requestclosing;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.closing.AskClosing;
import kyojo.domain.closing.ClosingStore;
import kyojo.domain.community.CommunityStore;
import kyojo.domain.membership.RosterStore;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.community.ReferenceSettings;
import kyojo.persistence.keys.KeysSettings;

/** Wires the use cases, and hands each part the settings that it wants. */
@Module
interface RequestClosingModule {
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
  static DynamoSettings dynamo(RequestClosingSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static KeysSettings keys(RequestClosingSettings settings) {
    return settings.keys();
  }

  @Provides
  static RecordsSettings records(RequestClosingSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }

  @Provides
  static ReferenceSettings reference(RequestClosingSettings settings) {
    return new ReferenceSettings(settings.referenceTable(), settings.stage());
  }
}
