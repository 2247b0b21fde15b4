package kyojo.domain.incident.report;

import java.util.Optional;
import java.util.Set;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.incident.Situation;
import kyojo.domain.incident.Statement;

/**
 * What a version of a report says.
 *
 * @param story in the reporter's own words
 * @param done what the firm has done so far
 */
public record Content(
    Statement statement,
    Situation situation,
    Optional<String> story,
    Set<Done> done,
    Profile profile) {
  public Content {
    done = Set.copyOf(done);
    if (story.filter(text -> text.length() > ReportLimits.STORY_CHARS_MAX).isPresent()) {
      throw new IllegalArgumentException("too long a story");
    }
  }
}
