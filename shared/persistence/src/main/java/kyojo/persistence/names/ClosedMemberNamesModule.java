package kyojo.persistence.names;

import dagger.Module;
import dagger.Provides;

/** For functions that need not know what anybody is called: they have no keys. */
@Module
public interface ClosedMemberNamesModule {
  @Provides
  static MemberNames names() {
    return MemberNames.closed();
  }
}
