package kyojo.domain.inventory;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import kyojo.domain.inventory.InventoryIndex.Counted;

/**
 * How many firms have unlabelled devices of which kind, as it was released: what a community's
 * staff may see, and what is needed to release the next. docs/adr/0059 says against whom.
 *
 * @param version 1 for the first, and one more each time
 * @param takenAt when the lists were counted, to the millisecond
 * @param firms how many firms kept a list when that number was last released
 * @param kinds by kind, what was decided of it last
 */
public record KindFigures(long version, Instant takenAt, int firms, Map<String, Decided> kinds) {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  public KindFigures {
    kinds = Map.copyOf(kinds);
    takenAt = takenAt.truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * What was decided of a kind.
   *
   * @param having how many firms had such a device unlabelled then
   * @param released how many firms had one when a number of it was last released
   */
  public record Decided(int having, int released) {
    private static final Decided NOTHING = new Decided(0, 0);

    /**
     * Nothing is decided anew before there are a group of firms more that have it, or less. What
     * all firms have in common is not released; what was released before stands, and that some firm
     * has it not from then on decides nothing.
     */
    Decided next(int havingNow, boolean isCommon) {
      return isMoved(having, havingNow)
          ? new Decided(havingNow, isCommon ? released : havingNow)
          : this;
    }
  }

  /** What is there before anything was counted. */
  static KindFigures none() {
    return new KindFigures(0, Instant.EPOCH, 0, Map.of());
  }

  /**
   * Whether the lists are counted again: on the first look in a week in Japan, and each day as long
   * as there is nothing to show.
   */
  boolean isDue(Instant now) {
    LocalDate day = LocalDate.ofInstant(takenAt, JAPAN);
    LocalDate today = LocalDate.ofInstant(now, JAPAN);
    boolean isEmpty = shownFirms().isEmpty() && shown().isEmpty();
    return isEmpty ? today.isAfter(day) : weekOf(today).isAfter(weekOf(day));
  }

  private static LocalDate weekOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /**
   * The next release. A number changes only where a group of firms came or went since it was last
   * decided, so that no two releases part fewer.
   *
   * @param lists of all firms of known origin, one a firm
   * @param known the kinds of which numbers are released
   */
  KindFigures next(List<Counted> lists, Set<String> known, Instant now) {
    int all = lists.size();
    var next = new TreeMap<String, Decided>();
    for (String kind : known) {
      int having = (int) lists.stream().filter(list -> list.unlabelled().contains(kind)).count();
      next.put(kind, kinds.getOrDefault(kind, Decided.NOTHING).next(having, having == all));
    }
    return new KindFigures(version + 1, now, isMoved(firms, all) ? all : firms, next);
  }

  private static boolean isMoved(int before, int now) {
    return Math.abs(now - before) >= InventoryLimits.GROUP_MIN;
  }

  /** How many firms keep a list, rounded down; nothing for less than a group. */
  public OptionalInt shownFirms() {
    return rounded(firms).stream().mapToInt(n -> n).findFirst();
  }

  /** By kind, how many firms have such a device unlabelled, rounded down; groups only. */
  public Map<String, Integer> shown() {
    var shown = new TreeMap<String, Integer>();
    kinds.forEach(
        (kind, decided) -> rounded(decided.released()).ifPresent(n -> shown.put(kind, n)));
    return shown;
  }

  private static Optional<Integer> rounded(int count) {
    return Optional.of(count - count % InventoryLimits.GROUP_MIN).filter(n -> n > 0);
  }
}
