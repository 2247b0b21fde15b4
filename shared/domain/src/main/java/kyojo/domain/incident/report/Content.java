package kyojo.domain.incident.report;

import java.util.List;
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
    if (story.filter(text -> chars(text) > ReportLimits.STORY_CHARS_MAX).isPresent()) {
      throw new IllegalArgumentException("too long a story");
    }
  }

  /** Characters as people count them: one that takes two units is one. */
  static int chars(String text) {
    return text.codePointCount(0, text.length());
  }

  /** All that it says, in one text: two of one text say the same. */
  String text() {
    return List.of(
            statement.symptoms().stream().sorted().toList(),
            statement.reaction(),
            statement.targeted(),
            statement.attack(),
            statement.administrator(),
            statement.stolen(),
            statement.takesCards(),
            statement.remote(),
            statement.ongoing(),
            statement.noticedAt(),
            statement.startedAt(),
            statement.business(),
            statement.spread(),
            statement.money(),
            statement.personalData(),
            situation.sectors().map(all -> all.stream().sorted().toList()),
            situation.otasuketai(),
            situation.insurance(),
            situation.vendor(),
            done.stream().sorted().toList(),
            profile,
            story)
        .toString();
  }
}
