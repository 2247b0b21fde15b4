package kyojo.domain.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.statistics.Figure.Hidden;
import kyojo.domain.statistics.Figure.Reason;
import kyojo.domain.statistics.Figure.Shown;
import kyojo.domain.statistics.ReleasedTable.Row;
import kyojo.domain.statistics.ReleasedTable.Spread;
import kyojo.domain.statistics.TableId.Measure;

/** Says where a total stands among firms like its own, wherever they show. Thread-safe. */
public final class StandAmong {
  private static final int DEVIATION_SCORE_MEAN_TENTHS = 500;
  private static final int DEVIATION_SCORE_TENTHS = 100;

  private final ReleaseReader releases;

  public StandAmong(ReleaseReader releases) {
    this.releases = releases;
  }

  /** A total, and what its firm said of itself. */
  public record Asked(int total, Optional<Industry> industry, Optional<EmployeeBand> employees) {}

  /**
   * Where it stands.
   *
   * @param of the tables that it was held against; none before they show
   * @param groups the narrowest first
   */
  public record Position(Optional<Of> of, List<Group> groups, List<HiddenGroup> hiddenGroups) {
    public Position {
      groups = List.copyOf(groups);
      hiddenGroups = List.copyOf(hiddenGroups);
    }
  }

  /** A release, and the table of all firms in it. */
  public record Of(Release release, Release.Year year, ReleasedTable all) {}

  /**
   * A group that shows.
   *
   * @param firms rounded, as released
   * @param deviationScoreTenths the 偏差値 in tenths, where the group has one
   * @param below how many have fewer points, of all firms alone
   */
  public record Group(
      Grouping grouping,
      String key,
      int firms,
      Optional<Spread> spread,
      Optional<Integer> deviationScoreTenths,
      Optional<Distribution.Share> below) {}

  /** A group that does not show. */
  public record HiddenGroup(Grouping grouping, String key, Reason reason) {}

  private record Wanted(Grouping grouping, String key) {}

  public Position stand(Asked asked) {
    return releases
        .latest()
        .flatMap(this::newestThatShows)
        .map(of -> position(asked, of))
        .orElseGet(() -> new Position(Optional.empty(), List.of(), List.of()));
  }

  /** In April the new year's firms are too few; until they show, those of the old one are told. */
  private Optional<Of> newestThatShows(Release release) {
    for (Release.Year year : release.years()) {
      var all = scores(year, Grouping.ALL).filter(table -> row(table, ReleasedTable.ALL).isShown());
      if (all.isPresent()) {
        return all.map(table -> new Of(release, year, table));
      }
    }
    return Optional.empty();
  }

  private Optional<ReleasedTable> scores(Release.Year year, Grouping grouping) {
    return releases.national(year.tables(), year.year(), new TableId(grouping, Measure.SCORES));
  }

  private Position position(Asked asked, Of of) {
    var groups = new ArrayList<Group>();
    var hidden = new ArrayList<HiddenGroup>();
    for (Wanted wanted : wanted(asked)) {
      var table =
          wanted.grouping() == Grouping.ALL
              ? Optional.of(of.all())
              : scores(of.year(), wanted.grouping());
      Found found = table.map(there -> row(there, wanted.key())).orElse(Found.NOTHING);
      switch (found.firms()) {
        case Shown(int firms) -> groups.add(group(asked, wanted, of, found, firms));
        case Hidden(Reason reason, int _, int _) ->
            hidden.add(new HiddenGroup(wanted.grouping(), wanted.key(), reason));
      }
    }
    return new Position(Optional.of(of), groups, hidden);
  }

  private static List<Wanted> wanted(Asked asked) {
    var wanted = new ArrayList<Wanted>();
    var industry = asked.industry().map(Industry::code);
    var size = asked.employees().map(EmployeeBand::id);
    industry
        .flatMap(one -> size.map(other -> one + "/" + other))
        .ifPresent(key -> wanted.add(new Wanted(Grouping.INDUSTRY_AND_SIZE, key)));
    industry.ifPresent(key -> wanted.add(new Wanted(Grouping.INDUSTRY, key)));
    size.ifPresent(key -> wanted.add(new Wanted(Grouping.SIZE, key)));
    wanted.add(new Wanted(Grouping.ALL, ReleasedTable.ALL));
    return wanted;
  }

  /** A row, or that there is none: then nothing is known of it but that it is small. */
  private record Found(Figure firms, Optional<Spread> spread) {
    static final Found NOTHING =
        new Found(new Hidden(Reason.SMALL_OR_COMPLEMENT, 0, 0), Optional.empty());

    boolean isShown() {
      return firms instanceof Shown;
    }

    /** A group of nobody shows as nobody; where anybody stands in it, there is nothing to say. */
    boolean isOfNobody() {
      return firms instanceof Shown(int count) && count == 0;
    }
  }

  private static Found row(ReleasedTable table, String key) {
    return table
        .row(key)
        .map((Row row) -> new Found(row.firms(), row.spread()))
        .filter(found -> !found.isOfNobody())
        .orElse(Found.NOTHING);
  }

  private static Group group(Asked asked, Wanted wanted, Of of, Found found, int firms) {
    return new Group(
        wanted.grouping(),
        wanted.key(),
        firms,
        found.spread(),
        found.spread().flatMap(spread -> deviationScore(asked.total(), spread)),
        wanted.grouping() == Grouping.ALL
            ? Distribution.of(of.all()).flatMap(spread -> spread.below(asked.total()))
            : Optional.empty());
  }

  /** 50 + 10 · (total − mean) / deviation, of the released figures; nothing where all are alike. */
  private static Optional<Integer> deviationScore(int total, Spread spread) {
    if (spread.deviationTenths().isEmpty() || spread.deviationTenths().getAsInt() == 0) {
      return Optional.empty();
    }
    double deviations = (10.0 * total - spread.meanTenths()) / spread.deviationTenths().getAsInt();
    return Optional.of(
        (int) Math.round(DEVIATION_SCORE_MEAN_TENTHS + DEVIATION_SCORE_TENTHS * deviations));
  }
}
