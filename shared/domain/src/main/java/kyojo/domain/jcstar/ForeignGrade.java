package kyojo.domain.jcstar;

import java.util.Optional;

/**
 * What a label of another country's scheme says.
 *
 * @param scheme the id of a {@link ForeignScheme}
 * @param level in that scheme's own words; none where it has no levels
 */
public record ForeignGrade(String scheme, Optional<String> level) implements Grade {
  @Override
  public boolean reaches(Level required) {
    return false;
  }
}
