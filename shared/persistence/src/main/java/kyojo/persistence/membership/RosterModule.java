package kyojo.persistence.membership;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.domain.membership.Access;
import kyojo.domain.membership.RosterStore;
import kyojo.persistence.RecordsModule;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.names.MemberNames;

/**
 * Gives functions the rosters as they are stored, and {@link Access} by what is remembered of them.
 * Wants {@link RecordsSettings}, {@link MemberNames} and an {@link InstantSource}; nobody is let in
 * or kept out by a name, and none is opened for it.
 */
@Module(includes = RecordsModule.class)
public interface RosterModule {
  @Provides
  @Singleton
  static RosterStore rosters(RecordsTable records, MemberNames names) {
    return new DynamoRosterStore(records, names);
  }

  @Provides
  @Singleton
  static Access access(RosterStore rosters, InstantSource clock) {
    return new Access(new CachedRosters(rosters, clock), rosters);
  }
}
