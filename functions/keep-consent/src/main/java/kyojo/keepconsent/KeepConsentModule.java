package kyojo.keepconsent;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.domain.community.Communities;
import kyojo.domain.community.PrivacyNotices;
import kyojo.domain.consent.Consents;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.FirmFacts;
import kyojo.domain.diagnosis.KeepConsent;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.community.ReferenceSettings;

/** Wires the use case, and hands each part the settings that it wants. */
@Module
interface KeepConsentModule {
  @Provides
  static KeepConsent keepConsent(
      Communities communities,
      PrivacyNotices notices,
      DiagnosisStore diagnoses,
      Consents consents,
      FirmFacts facts,
      InstantSource clock) {
    return new KeepConsent(communities, notices, diagnoses, consents, facts, clock);
  }

  @Provides
  static DynamoSettings dynamo(KeepConsentSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static RecordsSettings records(KeepConsentSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }

  @Provides
  static ReferenceSettings reference(KeepConsentSettings settings) {
    return new ReferenceSettings(settings.referenceTable(), settings.stage());
  }
}
