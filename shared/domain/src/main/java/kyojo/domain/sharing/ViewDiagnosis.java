package kyojo.domain.sharing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import kyojo.domain.diagnosis.AnswerSheet;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.ViewKey;

/** Shows a diagnosis to whoever holds a link to it that has not ended. Thread-safe. */
public final class ViewDiagnosis {
  private final DiagnosisStore diagnoses;
  private final ViewLinkStore links;
  private final QuestionSets questionSets;
  private final InstantSource clock;

  public ViewDiagnosis(
      DiagnosisStore diagnoses,
      ViewLinkStore links,
      QuestionSets questionSets,
      InstantSource clock) {
    this.diagnoses = diagnoses;
    this.links = links;
    this.questionSets = questionSets;
    this.clock = clock;
  }

  /** What is asked for, and by which link. */
  public record Query(CommunityId community, DiagnosisId diagnosis, ViewKey key) {}

  /** A diagnosis, the sheet that was answered, and the link that shows it. */
  public record Shown(Diagnosis diagnosis, AnswerSheet sheet, ViewLink link) {}

  /** The diagnosis; nothing where the link is unknown, ended, revoked or leads elsewhere. */
  public Optional<Shown> view(Query query) {
    Instant now = clock.instant();
    return links
        .find(query.community(), query.key().firm(), query.key().link())
        .filter(sealed -> query.key().opens(sealed.secret()))
        .map(ViewLinkStore.Sealed::link)
        .filter(link -> link.diagnosis().equals(query.diagnosis()) && !link.hasExpired(now))
        .flatMap(link -> show(link, now));
  }

  private Optional<Shown> show(ViewLink link, Instant now) {
    return diagnoses
        .find(link.community(), link.firm(), link.diagnosis())
        .map(DiagnosisStore.Sealed::diagnosis)
        .filter(diagnosis -> !diagnosis.hasExpired(now))
        .map(diagnosis -> new Shown(diagnosis, questionSets.sheet(diagnosis.submission()), link));
  }
}
