package kyojo.persistence.incident;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.community.Communities;
import kyojo.domain.notice.Addresses;
import kyojo.domain.notice.NewsSource;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.KeysModule;
import kyojo.persistence.keys.TenantCipher;

/** Gives functions what is news of incidents, and who gets mails. Wants {@link Communities}. */
@Module(includes = KeysModule.class)
public interface IncidentNewsModule {
  @Provides
  @Singleton
  static DynamoIncidentNews incidentNews(
      RecordsTable records, Communities communities, TenantCipher cipher) {
    return new DynamoIncidentNews(records, communities, cipher);
  }

  @Binds
  NewsSource newsSource(DynamoIncidentNews news);

  @Binds
  Addresses addresses(DynamoIncidentNews news);
}
