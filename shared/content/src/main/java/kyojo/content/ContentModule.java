package kyojo.content;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import kyojo.domain.community.PrivacyNotices;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.jcstar.JcstarScheme;
import kyojo.domain.scoring.AdviceTexts;
import kyojo.domain.statistics.SurveyShares;

/** Gives functions the shipped content. */
@Module
public interface ContentModule {
  @Provides
  @Singleton
  static ShippedContent content() {
    return ShippedContent.load();
  }

  @Provides
  static AdviceTexts adviceTexts(ShippedContent content) {
    return content.adviceTexts();
  }

  @Provides
  @Singleton
  static ClassificationNames classificationNames() {
    return ClassificationNames.load();
  }

  @Provides
  @Singleton
  static IncidentContent incidentContent() {
    return IncidentContent.load();
  }

  @Provides
  @Singleton
  static JcstarScheme jcstarScheme() {
    return JcstarSchemeFile.load();
  }

  @Provides
  @Singleton
  static SurveyShares surveyShares() {
    return SurveySharesFile.load();
  }

  @Binds
  QuestionSets questionSets(ShippedContent content);

  @Binds
  PrivacyNotices privacyNotices(ShippedContent content);
}
