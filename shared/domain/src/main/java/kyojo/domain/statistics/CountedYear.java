package kyojo.domain.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.Admission.Admitted;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.Touched.Group;

/**
 * What a release counts of a year.
 *
 * @param questionSet the edition that most firms answered
 * @param standing that its tables are told by
 * @param admitted what it counts
 * @param otherEdition how many firms answered another edition
 * @param communitiesBefore whose firms the last release counted
 */
record CountedYear(
    FiscalYear year,
    QuestionSetId questionSet,
    Standing standing,
    Admitted admitted,
    int otherEdition,
    Set<CommunityId> communitiesBefore) {

  /**
   * Counts.
   *
   * @param before what the last release counted; empty before the first, or where there was none of
   *     this edition: then there is nothing to compare with, and all is counted
   */
  static CountedYear of(
      FiscalYear year,
      List<Member> all,
      Map<Firm, Facts> before,
      Standing standing,
      Days days,
      Regions regions) {
    QuestionSetId edition = edition(all);
    List<Member> members =
        all.stream().filter(member -> member.facts().questionSet().equals(edition)).toList();
    int others = all.size() - members.size();
    Set<CommunityId> communities =
        before.keySet().stream().map(Firm::community).collect(Collectors.toSet());
    boolean isFirst =
        before.values().stream().noneMatch(facts -> facts.questionSet().equals(edition));
    if (isFirst) {
      Standing first = OwnGroups.grown(Standing.NONE, members, regions, year);
      var admitted = new Admitted(members, 0, members.size(), Map.of(), Map.of());
      return new CountedYear(year, edition, first, admitted, others, communities);
    }
    Admitted admitted = decide(year, members, before, standing, days.today(), regions);
    List<Group> overdue = overdue(admitted, days);
    if (overdue.isEmpty()) {
      return new CountedYear(year, edition, standing, admitted, others, communities);
    }
    Standing relieved = OwnGroups.relieved(standing, overdue, sizes(year, members));
    return new CountedYear(
        year,
        edition,
        relieved,
        decide(year, members, before, relieved, days.today(), regions),
        others,
        communities);
  }

  /** Today, and the day of the last release. */
  record Days(LocalDate today, LocalDate idleSince) {}

  private static Admitted decide(
      FiscalYear year,
      List<Member> members,
      Map<Firm, Facts> before,
      Standing standing,
      LocalDate today,
      Regions regions) {
    return Admission.decide(before, members, new Touched(standing, regions, year), standing, today);
  }

  private static QuestionSetId edition(List<Member> all) {
    var firms = new HashMap<QuestionSetId, Integer>();
    all.forEach(member -> firms.merge(member.facts().questionSet(), 1, Integer::sum));
    return firms.entrySet().stream()
        .max(
            Map.Entry.<QuestionSetId, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().value()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private static List<Group> overdue(Admitted admitted, Days days) {
    var overdue = new ArrayList<Group>();
    admitted
        .waiting()
        .forEach((grouping, since) ->
            since.forEach((key, day) -> {
              boolean isErased =
                  Optional.ofNullable(admitted.erased().get(grouping))
                      .filter(keys -> keys.contains(key))
                      .isPresent();
              int most = isErased ? ReleaseLimits.ERASED_DAYS : ReleaseLimits.HELD_DAYS;
              LocalDate limit = days.today().minusDays(most);
              // Where nothing could be released meanwhile, nothing was kept of who waits since
              // when.
              if (grouping != Grouping.ALL
                  && (day.isBefore(limit) || days.idleSince().isBefore(limit))) {
                overdue.add(new Group(grouping, key));
              }
            }));
    return overdue;
  }

  private static OwnGroups.Sizes sizes(FiscalYear year, List<Member> members) {
    var sizes = new HashMap<Group, Integer>();
    for (Member member : members) {
      for (Grouping grouping : Groups.PLAIN) {
        String key = Groups.key(grouping, year, Groups.of(grouping, member.facts()));
        sizes.merge(new Group(grouping, key), 1, Integer::sum);
      }
      String community = member.firm().community().value();
      sizes.merge(new Group(Grouping.COMMUNITY, community), 1, Integer::sum);
    }
    return (grouping, key) -> sizes.getOrDefault(new Group(grouping, key), 0);
  }

  /** What the release after it has to know. */
  Standing next(Regions regions) {
    Standing grown = OwnGroups.grown(standing, admitted.members(), regions, year);
    return new Standing(grown.own(), grown.back(), admitted.waiting(), admitted.erased());
  }

  boolean isChanged() {
    return admitted.admitted() > 0;
  }

  /** Whether it tells anything that was not told before. */
  boolean isTold() {
    return isChanged() && !waits(Grouping.ALL) && AllTable.shows(Population.of(admitted.members()));
  }

  MakeRelease.Numbers numbers() {
    long merged =
        admitted.members().stream()
            .map(member -> member.firm().community().value())
            .distinct()
            .filter(community -> !standing.isOwn(Grouping.COMMUNITY, community))
            .count();
    return new MakeRelease.Numbers(
        year,
        admitted.members().size(),
        admitted.held(),
        otherEdition,
        Math.toIntExact(merged),
        admitted.erased().size());
  }

  /** Whether the tables of a grouping are as they were, because of firms that were erased. */
  boolean waits(Grouping grouping) {
    return admitted.erased().containsKey(grouping);
  }
}
