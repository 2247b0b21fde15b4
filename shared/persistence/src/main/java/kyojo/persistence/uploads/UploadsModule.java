package kyojo.persistence.uploads;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.catalogue.Uploads;

/** Gives functions the uploads. Wants {@link UploadsSettings}. */
@Module
public interface UploadsModule {
  @Provides
  @Singleton
  static Uploads uploads(UploadsSettings settings) {
    return S3Uploads.open(settings);
  }
}
