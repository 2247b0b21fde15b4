package kyojo.persistence.desk;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.desk.Desk;
import kyojo.domain.membership.Access;
import kyojo.persistence.audit.AuditModule;
import kyojo.persistence.membership.RosterModule;

/** Gives functions the desk. Wants what its parts want, and an {@link InstantSource}. */
@Module(includes = {AuditModule.class, RosterModule.class})
public interface DeskModule {
  @Provides
  @Singleton
  static Desk desk(Access access, AuditTrail trail, InstantSource clock) {
    return new Desk(access, trail, clock);
  }
}
