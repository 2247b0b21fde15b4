package kyojo.domain.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import kyojo.domain.identity.CommunityId;

/**
 * The firms that a table counts, each of a community by its number. Immutable.
 *
 * @param facts of each firm
 * @param communities of each firm; where the firms of one community are told, each is its own,
 *     because it knows itself
 * @param ofCommunities how many communities there are
 */
@SuppressWarnings("ArrayRecordComponent")
record Population(List<Facts> facts, int[] communities, int ofCommunities) {

  /** Of all communities. */
  static Population of(List<Member> members) {
    Map<CommunityId, Integer> numbers = new HashMap<>();
    int[] communities = new int[members.size()];
    for (int i = 0; i < communities.length; i++) {
      communities[i] =
          numbers.computeIfAbsent(members.get(i).firm().community(), _ -> numbers.size());
    }
    return new Population(
        members.stream().map(Member::facts).toList(), communities, numbers.size());
  }

  /** Of one community, whose firms are strangers to each other. */
  static Population ofOne(List<Member> members) {
    return new Population(
        members.stream().map(Member::facts).toList(),
        IntStream.range(0, members.size()).toArray(),
        members.size());
  }

  int size() {
    return communities.length;
  }

  /** By the groups that there are whatever firms there are. */
  Grouped by(Grouping grouping) {
    return new Grouped(
        Groups.count(grouping), firm -> Groups.of(grouping, facts.get(firm)), new int[0]);
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
    int places = groups.count() * values * 2;
    if ((long) places * ofCommunities > size()) {
      each(
          groups,
          value,
          (community, isKnown, group, column) -> table.add(community, isKnown, group, column));
      return table.build();
    }
    // Who is alike is counted first: of many firms there are few kinds.
    int[] alike = new int[places * ofCommunities];
    each(
        groups,
        value,
        (community, isKnown, group, column) ->
            alike[
                ((group * values + column) * 2 + (isKnown ? 1 : 0)) * ofCommunities + community]++);
    for (int kind = 0; kind < alike.length; kind++) {
      if (alike[kind] > 0) {
        int place = kind / ofCommunities;
        table.addAll(
            alike[kind],
            kind % ofCommunities,
            place % 2 == 1,
            place / 2 / values,
            place / 2 % values);
      }
    }
    return table.build();
  }

  /** Somebody who is told where a firm is. */
  @FunctionalInterface
  private interface Visitor {
    void visit(int community, boolean isKnown, int group, int column);
  }

  private void each(Grouped groups, ToIntFunction<Facts> value, Visitor visitor) {
    for (int i = 0; i < communities.length; i++) {
      int group = groups.of().applyAsInt(i);
      Facts firm = facts.get(i);
      int column = group < 0 ? -1 : value.applyAsInt(firm);
      if (column >= 0) {
        visitor.visit(communities[i], firm.isKnown(), group, column);
      }
    }
  }
}
