package kyojo.calculatescore;

import dagger.Component;
import jakarta.inject.Singleton;
import kyojo.content.ContentModule;
import kyojo.domain.scoring.CalculateScore;
import kyojo.edge.diagnosis.AssessmentJson;

/** What the handler is made of. */
@Singleton
@Component(modules = {ContentModule.class, CalculateScoreModule.class})
interface CalculateScoreComponent {
  CalculateScore calculateScore();

  AssessmentJson assessmentJson();
}
