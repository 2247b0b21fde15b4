package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.Population.Grouped;

/**
 * Communities as rows of a table: those that stand for themselves, then regions of small ones.
 *
 * @param keys of the rows
 * @param members how many communities are in each
 * @param groups which firm is in which
 */
record CommunityGroups(List<String> keys, List<Integer> members, Grouped groups) {
  /** Of two, the staff of one would know of the other. */
  static final int COMMUNITIES_MIN = 3;

  static CommunityGroups of(List<Member> counted, Population population, Touched touched) {
    var keyOf = new TreeMap<String, String>();
    var numberOf = new TreeMap<String, Integer>();
    for (int i = 0; i < counted.size(); i++) {
      CommunityId community = counted.get(i).firm().community();
      keyOf.computeIfAbsent(community.value(), _ -> touched.community(community));
      numberOf.putIfAbsent(community.value(), population.communities()[i]);
    }
    List<String> keys = new ArrayList<>(new TreeSet<>(keyOf.values()));
    int[] owners = new int[keys.size()];
    var members = new ArrayList<Integer>();
    for (int row = 0; row < owners.length; row++) {
      String key = keys.get(row);
      owners[row] = numberOf.getOrDefault(key, -1);
      members.add((int) keyOf.values().stream().filter(key::equals).count());
    }
    int[] rowOf = new int[numberOf.size()];
    numberOf.forEach((id, number) -> rowOf[number] = keys.indexOf(keyOf.get(id)));
    return new CommunityGroups(
        List.copyOf(keys),
        List.copyOf(members),
        new Grouped(keys.size(), firm -> rowOf[population.communities()[firm]], owners));
  }

  OptionalInt communities(int row) {
    return isRegion(row) ? OptionalInt.of(members.get(row)) : OptionalInt.empty();
  }

  private boolean isRegion(int row) {
    return groups.owners()[row] < 0;
  }

  /** Rows that would tell of one community to the staff of another, or of what is not yet told. */
  BitSet hidden(CountTable sizes, Standing standing) {
    var hidden = new BitSet();
    for (int row = 0; row < keys.size(); row++) {
      int cell = sizes.shape().ofGroup(row);
      boolean isOwn = standing.isOwn(Grouping.COMMUNITY, keys.get(row));
      boolean isJapan = keys.get(row).equals(Regions.JAPAN);
      hidden.set(
          row, isRegion(row) && (!(isOwn || isJapan) || sizes.communities(cell) < COMMUNITIES_MIN));
    }
    return hidden;
  }

  /** Which rows can stand for themselves. */
  Set<String> large(CountTable sizes) {
    var large = new HashSet<String>();
    for (int row = 0; row < keys.size(); row++) {
      int cell = sizes.shape().ofGroup(row);
      if (sizes.isLargeEnough(cell)
          && (!isRegion(row) || sizes.communities(cell) >= COMMUNITIES_MIN)) {
        large.add(keys.get(row));
      }
    }
    return large;
  }
}
