package kyojo.persistence.uploads;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.incident.report.Quarantine;

/** Gives functions the quarantine. Wants {@link UploadsSettings} of its bucket. */
@Module
public interface QuarantineModule {
  @Provides
  @Singleton
  static Quarantine quarantine(UploadsSettings settings) {
    return S3Quarantine.open(settings);
  }
}
