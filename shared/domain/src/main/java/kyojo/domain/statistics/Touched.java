package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.List;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.Admission.Change;

/**
 * Which groups of firms are touched by a change: those that stand for themselves, and for others
 * the pool that they lie in.
 */
record Touched(Standing standing, Regions regions, FiscalYear year) {
  /** The pool of a row or a column, or of months. */
  static final String POOL = "*";

  /** A group, or the pool of a grouping, or of a row or a column of one. */
  record Group(Grouping grouping, String key) {}

  List<Group> groups(Change change) {
    var groups = new ArrayList<Group>();
    groups.add(new Group(Grouping.ALL, ReleasedTable.ALL));
    groups.add(new Group(Grouping.COMMUNITY, community(change.firm().community())));
    change.before().ifPresent(facts -> add(groups, facts));
    change.after().ifPresent(facts -> add(groups, facts));
    for (int month = 0; month < Facts.MONTHS; month++) {
      if (isChanged(change, month)) {
        groups.add(of(Grouping.MONTH, month));
      }
    }
    return groups.stream().distinct().toList();
  }

  /** The pools in which a group lies that does not stand for itself. */
  static List<String> poolsOf(Grouping grouping, String key) {
    return switch (grouping) {
      case COMMUNITY -> List.of(Regions.JAPAN);
      case INDUSTRY_AND_SIZE -> {
        int slash = key.indexOf('/');
        yield List.of(key.substring(0, slash) + "/" + POOL, POOL + key.substring(slash));
      }
      case INDUSTRY, SIZE, PREFECTURE -> List.of(ReleasedTable.OTHERS);
      case ALL, MONTH -> List.of(POOL);
    };
  }

  /** The key of the community itself, or of its region, or of all that are in neither. */
  String community(CommunityId community) {
    if (standing.isOwn(Grouping.COMMUNITY, community.value())) {
      return community.value();
    }
    String region = regions.of(community);
    return standing.isOwn(Grouping.COMMUNITY, region) ? region : Regions.JAPAN;
  }

  private void add(List<Group> groups, Facts facts) {
    for (Grouping grouping : Groups.PLAIN) {
      groups.add(of(grouping, Groups.of(grouping, facts)));
    }
    int cell = Groups.of(Grouping.INDUSTRY_AND_SIZE, facts);
    String key = Groups.key(Grouping.INDUSTRY_AND_SIZE, year, cell);
    String industry = Groups.key(Grouping.INDUSTRY, year, facts.industry());
    if (standing.isOwn(Grouping.INDUSTRY_AND_SIZE, key)
        && standing.isOwn(Grouping.INDUSTRY, industry)) {
      groups.add(new Group(Grouping.INDUSTRY_AND_SIZE, key));
    } else {
      // What does not show of a row or of a column is its total without what does.
      String row = of(Grouping.INDUSTRY, facts.industry()).key();
      String column = of(Grouping.SIZE, facts.size()).key();
      groups.add(new Group(Grouping.INDUSTRY_AND_SIZE, row + "/" + POOL));
      groups.add(new Group(Grouping.INDUSTRY_AND_SIZE, POOL + "/" + column));
    }
  }

  private Group of(Grouping grouping, int number) {
    String key = Groups.key(grouping, year, number);
    String pool = Groups.PLAIN.contains(grouping) ? ReleasedTable.OTHERS : POOL;
    return new Group(grouping, standing.isOwn(grouping, key) ? key : pool);
  }

  private static boolean isChanged(Change change, int month) {
    return change
        .before()
        .map(before ->
            change
                .after()
                .map(after -> after.differsIn(month, before))
                .orElse(before.submissions(month) > 0))
        .orElseGet(() -> change.after().map(after -> after.submissions(month) > 0).orElse(false));
  }
}
