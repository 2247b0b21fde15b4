package kyojo.domain.statistics;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import kyojo.domain.diagnosis.QuestionSet;

/**
 * What tables of a year are told by.
 *
 * @param release that they are of
 * @param standing which groups stand for themselves
 */
record Told(FiscalYear year, QuestionSet set, int release, Standing standing, Regions regions) {

  /** The bands, and each question. */
  List<Topic> topics() {
    return Stream.concat(Stream.of(Topic.BANDS), Topic.questions(set).stream()).toList();
  }

  String key(Grouping grouping, int group) {
    return Groups.key(grouping, year, group);
  }

  boolean isOwn(Grouping grouping, int group) {
    return standing.isOwn(grouping, key(grouping, group));
  }

  /** Groups that do not stand for themselves. */
  BitSet notOwn(Grouping grouping) {
    var groups = new BitSet();
    for (int group = 0; group < Groups.count(grouping); group++) {
      groups.set(group, !isOwn(grouping, group));
    }
    return groups;
  }

  Figure.Reason reason(Grouping grouping, String key) {
    return standing.isBack(grouping, key)
        ? Figure.Reason.DIFFERENCE
        : Figure.Reason.SMALL_OR_COMPLEMENT;
  }
}
