package kyojo.readdesk;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import kyojo.content.ClassificationNames;
import kyojo.domain.consent.Consents;
import kyojo.domain.desk.Confirmations;
import kyojo.domain.desk.CountTrend;
import kyojo.domain.desk.Desk;
import kyojo.domain.desk.DiagnosisIndex;
import kyojo.domain.desk.ReadDesk;
import kyojo.domain.desk.ReadFirm;
import kyojo.domain.desk.ReadTrend;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.inventory.InventoryIndex;
import kyojo.domain.inventory.KindFigureStore;
import kyojo.domain.inventory.ReadDeviceKinds;
import kyojo.domain.jcstar.JcstarScheme;
import kyojo.domain.origin.OriginCodeStore;
import kyojo.domain.scoring.AdviceTexts;
import kyojo.edge.diagnosis.AssessmentJson;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.RecordsSettings;
import kyojo.persistence.desk.CachedTrends;
import kyojo.persistence.keys.KeysSettings;

/** Wires the use cases, and hands each part the settings that it wants. */
@Module
interface ReadDeskModule {
  @Provides
  static ReadDesk readDesk(
      Desk desk,
      DiagnosisIndex index,
      Consents consents,
      Confirmations confirmations,
      OriginCodeStore codes,
      QuestionSets questionSets,
      InstantSource clock) {
    return new ReadDesk(desk, index, consents, confirmations, codes, questionSets, clock);
  }

  @Provides
  static ReadFirm readFirm(
      Desk desk,
      DiagnosisStore diagnoses,
      Consents consents,
      Confirmations confirmations,
      OriginCodeStore codes,
      QuestionSets questionSets,
      InstantSource clock) {
    return new ReadFirm(desk, diagnoses, consents, confirmations, codes, questionSets, clock);
  }

  @Provides
  @Singleton
  static ReadTrend readTrend(
      Desk desk, DiagnosisIndex index, QuestionSets questionSets, InstantSource clock) {
    var trends = new CachedTrends(new CountTrend(index, questionSets, clock), clock);
    return new ReadTrend(desk, trends);
  }

  @Provides
  static ReadDeviceKinds readDeviceKinds(
      Desk desk,
      InventoryIndex index,
      Confirmations confirmations,
      KindFigureStore figures,
      JcstarScheme scheme,
      InstantSource clock) {
    return new ReadDeviceKinds(desk, index, confirmations, figures, scheme, clock);
  }

  @Provides
  static DeskAnswers answers(AdviceTexts texts, ClassificationNames names, InstantSource clock) {
    return new DeskAnswers(new AssessmentJson(texts), names, clock);
  }

  @Provides
  static DynamoSettings dynamo(ReadDeskSettings settings) {
    return settings.dynamo();
  }

  @Provides
  static KeysSettings keys(ReadDeskSettings settings) {
    return settings.keys();
  }

  @Provides
  static RecordsSettings records(ReadDeskSettings settings) {
    return new RecordsSettings(settings.recordsTable());
  }
}
