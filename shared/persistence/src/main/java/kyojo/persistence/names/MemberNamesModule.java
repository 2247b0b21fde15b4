package kyojo.persistence.names;

import dagger.Module;
import dagger.Provides;
import kyojo.persistence.keys.KeysModule;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.TenantCipher;

/** Gives members' names to functions that show or write them. Wants {@link KeysSettings}. */
@Module(includes = KeysModule.class)
public interface MemberNamesModule {
  @Provides
  static MemberNames names(TenantCipher cipher) {
    return MemberNames.with(cipher);
  }
}
