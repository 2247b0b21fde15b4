package kyojo.domain.jcstar;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which labels are wanted at all.
 *
 * @param categories the list's own words; empty for all
 * @param statuses how the label stands on the day of the search; empty for all
 */
public record LabelFilter(
    Optional<Level> atLeast, Set<String> categories, Set<Standing.Status> statuses) {
  public static final LabelFilter ALL = new LabelFilter(Optional.empty(), Set.of(), Set.of());

  public LabelFilter {
    categories = Set.copyOf(categories);
    statuses = statuses.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(statuses));
  }

  boolean holds(Label label, Standing standing) {
    return atLeast.map(label.grade()::reaches).orElse(true)
        && (categories.isEmpty() || categories.contains(label.category()))
        && (statuses.isEmpty() || statuses.contains(standing.status()));
  }
}
