package kyojo.domain.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a release has to know of the ones before it beside what they counted: which groups stand for
 * themselves, and what waits. It names groups, never firms. Immutable.
 *
 * <p>A group that does not stand for itself lies in a pool with the others of its grouping, of
 * which none shows by itself: what changed in the pool as a whole is all that releases tell.
 *
 * @param own groups that stand for themselves
 * @param back groups that did and lie in the pool again, because their changes had waited too long;
 *     while there is one, none leaves the pool
 * @param waiting groups of which something changed that could not be released, and since when
 * @param erased those among them of which a firm was erased: their tables wait
 */
public record Standing(
    Map<Grouping, SortedSet<String>> own,
    Map<Grouping, SortedSet<String>> back,
    Map<Grouping, SortedMap<String, LocalDate>> waiting,
    Map<Grouping, SortedSet<String>> erased) {

  /** Before the first release. */
  public static final Standing NONE = new Standing(Map.of(), Map.of(), Map.of(), Map.of());

  public Standing {
    own = copy(own);
    back = copy(back);
    erased = copy(erased);
    var dates = new EnumMap<Grouping, SortedMap<String, LocalDate>>(Grouping.class);
    waiting.forEach((grouping, since) ->
        dates.put(grouping, Collections.unmodifiableSortedMap(new TreeMap<>(since))));
    waiting = Collections.unmodifiableMap(dates);
  }

  private static Map<Grouping, SortedSet<String>> copy(Map<Grouping, SortedSet<String>> sets) {
    var copy = new EnumMap<Grouping, SortedSet<String>>(Grouping.class);
    sets.forEach((grouping, keys) ->
        copy.put(grouping, Collections.unmodifiableSortedSet(new TreeSet<>(keys))));
    return Collections.unmodifiableMap(copy);
  }

  boolean isOwn(Grouping grouping, String key) {
    return has(own, grouping, key);
  }

  boolean isBack(Grouping grouping, String key) {
    return has(back, grouping, key);
  }

  /** Whether a table has to wait, because a firm was erased that it counted. */
  boolean isHeldBack(Grouping grouping) {
    return !erased.getOrDefault(grouping, Collections.emptySortedSet()).isEmpty();
  }

  /** Whether some of its groups lie in the pool again. */
  boolean hasBack(Grouping grouping) {
    return !back.getOrDefault(grouping, Collections.emptySortedSet()).isEmpty();
  }

  SortedSet<String> ownOf(Grouping grouping) {
    return own.getOrDefault(grouping, Collections.emptySortedSet());
  }

  private static boolean has(Map<Grouping, SortedSet<String>> sets, Grouping grouping, String key) {
    return sets.getOrDefault(grouping, Collections.emptySortedSet()).contains(key);
  }
}
