package kyojo.domain.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import kyojo.domain.identity.CommunityId;

/**
 * The firms that a table counts, each of a community by its number. Immutable.
 *
 * @param facts of each firm
 * @param communities of each firm; where the firms of one community are told, each is its own,
 *     because it knows itself
 */
@SuppressWarnings("ArrayRecordComponent")
record Population(List<Facts> facts, int[] communities) {

  /** Of all communities. */
  static Population of(List<Member> members) {
    Map<CommunityId, Integer> numbers = new HashMap<>();
    int[] communities = new int[members.size()];
    for (int i = 0; i < communities.length; i++) {
      communities[i] =
          numbers.computeIfAbsent(members.get(i).firm().community(), _ -> numbers.size());
    }
    return new Population(members.stream().map(Member::facts).toList(), communities);
  }

  /** Of one community, whose firms are strangers to each other. */
  static Population ofOne(List<Member> members) {
    return new Population(
        members.stream().map(Member::facts).toList(),
        java.util.stream.IntStream.range(0, members.size()).toArray());
  }

  int size() {
    return communities.length;
  }

  /** One group of all firms, by the columns of a topic. */
  CountTable count(Topic topic, Columns columns) {
    return count(new Grouped(1, _ -> 0, new int[0]), columns.count(), columns(topic, columns));
  }

  static ToIntFunction<Facts> columns(Topic topic, Columns columns) {
    return facts -> {
      int value = topic.of().applyAsInt(facts);
      return value < 0 ? value : columns.of(value);
    };
  }

  /**
   * How firms are grouped.
   *
   * @param of the group of the firm of a number; negative where it is in none
   * @param owners the community of each group, where it is of one
   */
  record Grouped(int count, IntUnaryOperator of, int[] owners) {}

  /**
   * Counts.
   *
   * @param value of a firm; one without a value, below 0, is not counted
   */
  CountTable count(Grouped groups, int values, ToIntFunction<Facts> value) {
    var table = CountTable.owned(groups.owners(), groups.count(), values);
    for (int i = 0; i < communities.length; i++) {
      int group = groups.of().applyAsInt(i);
      Facts firm = facts.get(i);
      int column = group < 0 ? -1 : value.applyAsInt(firm);
      if (column >= 0) {
        table.add(communities[i], firm.isKnown(), group, column);
      }
    }
    return table.build();
  }
}
