package kyojo.issueorigincodes;

import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;
import kyojo.domain.desk.Desk;
import kyojo.domain.origin.IssueOriginCodes;
import kyojo.domain.origin.OriginCodeStore;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;

/** Wires the use case, and hands each part the settings that it wants. */
@Module
interface IssueOriginCodesModule {
  @Provides
  static IssueOriginCodes issueOriginCodes(Desk desk, OriginCodeStore codes, InstantSource clock) {
    return new IssueOriginCodes(desk, codes, clock);
  }

  @Provides
  static DynamoSettings dynamo(IssueOriginCodesSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static RecordsSettings records(IssueOriginCodesSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }
}
