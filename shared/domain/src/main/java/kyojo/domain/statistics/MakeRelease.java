package kyojo.domain.statistics;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kyojo.domain.community.Communities;
import kyojo.domain.community.Community;
import kyojo.domain.diagnosis.QuestionSet;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.CountedYear.Days;

/**
 * Makes a release of the statistics, where something has changed since the last one. Called again
 * after it was broken off it begins anew; called twice at once, one of both publishes. Thread-safe.
 */
public final class MakeRelease {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final ContributionStore contributions;
  private final ReleaseReader releases;
  private final ReleasePress press;
  private final Communities communities;
  private final QuestionSets questionSets;
  private final InstantSource clock;

  public MakeRelease(
      ContributionStore contributions,
      ReleaseReader releases,
      ReleasePress press,
      Communities communities,
      QuestionSets questionSets,
      InstantSource clock) {
    this.contributions = contributions;
    this.releases = releases;
    this.press = press;
    this.communities = communities;
    this.questionSets = questionSets;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Made {
    /** A new release. */
    record Published(Release release, List<Numbers> years) implements Made {}

    /** Nothing has changed that could be told. */
    record Unchanged(List<Numbers> years) implements Made {}

    /** Another one was being made at the same time. */
    record Overtaken() implements Made {}
  }

  /**
   * How many firms there were in a year.
   *
   * @param counted in its tables
   * @param held whose changes wait
   * @param otherEdition who answered questions that are not the year's
   * @param merged communities that do not stand for themselves
   * @param waiting groups of tables that stay as they were, because of firms that were erased
   */
  public record Numbers(
      FiscalYear year, int counted, int held, int otherEdition, int merged, int waiting) {}

  /** Makes it. */
  public Made make() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    FiscalYear year = FiscalYear.of(now);
    List<Community> open = communities.all();
    Optional<Release> latest = releases.latest();
    var work = new ReleaseWork(now, year, latest, new Regions(open), new ArrayList<>());
    for (FiscalYear each : List.of(year, year.previous())) {
      count(each, work).ifPresent(work.counted()::add);
    }
    List<Numbers> numbers = work.counted().stream().map(CountedYear::numbers).toList();
    boolean isSame = work.years().equals(latest.map(Release::years).orElse(List.of()));
    if (isSame && work.counted().stream().noneMatch(CountedYear::isChanged)) {
      return new Made.Unchanged(numbers);
    }
    return publish(work, open, numbers);
  }

  private Made publish(ReleaseWork work, List<Community> open, List<Numbers> numbers) {
    ReleasePress.Draft draft = press.begin();
    if (draft.number() != work.next()) {
      return new Made.Overtaken();
    }
    for (CountedYear counted : work.counted()) {
      if (counted.isTold()) {
        putTables(draft, counted, work, open);
      }
      keep(draft, counted, work.regions());
    }
    var release = new Release(draft.number(), work.at(), work.years());
    if (!draft.publish(release)) {
      return new Made.Overtaken();
    }
    forget(release, work, open);
    return new Made.Published(release, numbers);
  }

  private Optional<CountedYear> count(FiscalYear year, ReleaseWork work) {
    var all = new ArrayList<Member>();
    for (int bucket = 0; bucket < ContributionStore.BUCKETS; bucket++) {
      contributions.bucket(year, bucket).forEach(one -> all.add(Member.of(one)));
    }
    if (all.isEmpty()) {
      return Optional.empty();
    }
    var before = new HashMap<Firm, Facts>();
    Standing standing = Standing.NONE;
    if (work.before(year).isPresent()) {
      int release = work.next() - 1;
      for (int bucket = 0; bucket < ContributionStore.BUCKETS; bucket++) {
        press.counted(release, year, bucket).forEach(one -> before.put(one.firm(), Facts.of(one)));
      }
      standing = press.standing(release, year);
    }
    var days = new Days(day(work.at()), day(work.latest().map(Release::at).orElse(work.at())));
    return Optional.of(CountedYear.of(year, all, before, standing, days, work.regions()))
        .filter(counted -> counted.isTold() || work.before(year).isPresent());
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, JAPAN);
  }

  private void putTables(
      ReleasePress.Draft draft, CountedYear counted, ReleaseWork work, List<Community> open) {
    QuestionSet set = questionSets.find(counted.questionSet()).orElseThrow();
    var told = new Told(counted.year(), set, draft.number(), counted.standing(), work.regions());
    List<Member> members = counted.admitted().members();
    for (ReleasedTable table : NationalTables.of(told, members)) {
      draft.put(asBefore(table, counted, work).orElse(table));
    }
    var byCommunity =
        members.stream().collect(Collectors.groupingBy(member -> member.firm().community()));
    for (Community community : open) {
      OwnTables.of(told, byCommunity.getOrDefault(community.id(), List.of()))
          .forEach(table -> draft.put(community.id(), table));
    }
  }

  /** The table of the release before, where it waits. */
  private Optional<ReleasedTable> asBefore(
      ReleasedTable table, CountedYear counted, ReleaseWork work) {
    return counted.waits(table.id().grouping())
        ? work.before(counted.year())
            .flatMap(before -> releases.national(before.tables(), counted.year(), table.id()))
        : Optional.empty();
  }

  private static void keep(ReleasePress.Draft draft, CountedYear counted, Regions regions) {
    Map<Integer, List<Contribution>> buckets =
        counted.admitted().members().stream()
            .collect(
                Collectors.groupingBy(
                    member -> Math.floorMod(member.firm().hashCode(), ContributionStore.BUCKETS),
                    Collectors.mapping(
                        member -> member.contribution(counted.year()), Collectors.toList())));
    for (int bucket = 0; bucket < ContributionStore.BUCKETS; bucket++) {
      draft.keep(counted.year(), bucket, buckets.getOrDefault(bucket, List.of()));
    }
    draft.keep(counted.year(), counted.next(regions));
  }

  /** What firms counted before is compared with no more, and closed communities read no tables. */
  private void forget(Release release, ReleaseWork work, List<Community> open) {
    for (Release.Year year : release.years()) {
      boolean isKept = work.counted().stream().anyMatch(it -> it.year().equals(year.year()));
      if (!year.isFinal() || isJustFinal(year, work)) {
        press.forget(isKept ? release.number() : release.number() + 1, year.year());
      }
    }
    var left = new HashSet<CommunityId>();
    work.counted().forEach(it -> left.addAll(it.communitiesBefore()));
    open.forEach(community -> left.remove(community.id()));
    for (CommunityId community : left) {
      release.years().forEach(year -> press.forget(community, year.year()));
    }
  }

  private static boolean isJustFinal(Release.Year year, ReleaseWork work) {
    return work.before(year.year()).filter(before -> !before.isFinal()).isPresent();
  }
}
