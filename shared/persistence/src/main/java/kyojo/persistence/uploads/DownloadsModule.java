package kyojo.persistence.uploads;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.incident.desk.Downloads;

/** Gives functions addresses of files that came with reports. Wants {@link UploadsSettings}. */
@Module
public interface DownloadsModule {
  @Provides
  @Singleton
  static Downloads downloads(UploadsSettings settings) {
    return S3Quarantine.open(settings);
  }
}
