package kyojo.persistence;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import java.util.List;
import kyojo.domain.consent.Consents;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.FirmFacts;
import kyojo.persistence.consent.ConsentsModule;
import kyojo.persistence.desk.DynamoConfirmations;
import kyojo.persistence.names.MemberNames;

/**
 * Gives functions what ends with a firm's last diagnosis: its choice, and that staff know it. Wants
 * a {@link DiagnosisStore} and an {@link InstantSource}.
 */
@Module(includes = ConsentsModule.class)
public interface FirmFactsModule {
  /** It matters when a confirmation ends, not who made it: no key is needed. */
  @Provides
  static FirmFacts facts(
      DiagnosisStore diagnoses, Consents consents, RecordsTable records, InstantSource clock) {
    var confirmations = new DynamoConfirmations(records, MemberNames.closed());
    return new FirmFacts(diagnoses, List.of(consents, confirmations), clock);
  }
}
