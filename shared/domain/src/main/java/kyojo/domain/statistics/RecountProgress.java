package kyojo.domain.statistics;

import java.time.Instant;
import java.util.Optional;

/**
 * How far counting again came.
 *
 * @param place the last step that was done; steps are ordered by their texts
 * @param doneAt when it was done to its end
 * @param checks how many firms were looked at, one that answered in several months several times
 * @param repairs how many contributions were not what the records say
 */
public record RecountProgress(
    Instant begunAt, String place, Optional<Instant> doneAt, int checks, int repairs) {
  static RecountProgress begun(Instant at) {
    return new RecountProgress(at, "", Optional.empty(), 0, 0);
  }

  RecountProgress after(String step, int moreChecks, int moreRepairs) {
    return new RecountProgress(begunAt, step, doneAt, checks + moreChecks, repairs + moreRepairs);
  }

  RecountProgress done(Instant at) {
    return new RecountProgress(begunAt, place, Optional.of(at), checks, repairs);
  }
}
