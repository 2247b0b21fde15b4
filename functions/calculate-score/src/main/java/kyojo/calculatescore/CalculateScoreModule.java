package kyojo.calculatescore;

import dagger.Module;
import dagger.Provides;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.scoring.AdviceTexts;
import kyojo.domain.scoring.CalculateScore;
import kyojo.edge.diagnosis.AssessmentJson;

/** Wires the use case. */
@Module
interface CalculateScoreModule {
  @Provides
  static CalculateScore calculateScore(QuestionSets questionSets) {
    return new CalculateScore(questionSets);
  }

  @Provides
  static AssessmentJson assessmentJson(AdviceTexts texts) {
    return new AssessmentJson(texts);
  }
}
