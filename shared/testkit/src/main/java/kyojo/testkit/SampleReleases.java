package kyojo.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.Figure;
import kyojo.domain.statistics.Figure.Hidden;
import kyojo.domain.statistics.Figure.Reason;
import kyojo.domain.statistics.Figure.Shown;
import kyojo.domain.statistics.FiscalYear;
import kyojo.domain.statistics.Grouping;
import kyojo.domain.statistics.Release;
import kyojo.domain.statistics.ReleasePress;
import kyojo.domain.statistics.ReleasedTable;
import kyojo.domain.statistics.ReleasedTable.Row;
import kyojo.domain.statistics.ReleasedTable.Spread;
import kyojo.domain.statistics.TableId;
import kyojo.domain.statistics.TableId.Measure;

/**
 * Releases for tests of those who read them: every table there is, of made-up figures that are as
 * many whatever the number of firms. They are of no contributions.
 */
public final class SampleReleases {
  /** The year that they tell of. */
  public static final FiscalYear YEAR = new FiscalYear(2026);

  /** Of which they also have tables of its own. */
  public static final CommunityId COMMUNITY = Samples.COMMUNITY;

  private static final Instant FIRST = Instant.parse("2026-11-27T18:00:00Z");
  private static final int DAY_SECONDS = 86_400;
  private static final int STEPS = 25;
  private static final int ROUNDING = Figure.ROUNDING;

  private final ReleasePress press;

  public SampleReleases(ReleasePress press) {
    this.press = press;
  }

  /** Publishes the next release, over so many firms. */
  public Release publish(int firms) {
    return publish(firms, List.of(COMMUNITY));
  }

  /** The same, with tables of these communities' own. */
  public Release publish(int firms, List<CommunityId> communities) {
    ReleasePress.Draft draft = press.begin();
    for (TableId id : TableId.all()) {
      draft.put(table(id, draft.number(), firms));
    }
    for (TableId id : TableId.own()) {
      var own = table(id, draft.number(), Math.max(ROUNDING, firms / 10));
      communities.forEach(community -> draft.put(community, own));
    }
    var release = release(draft.number());
    if (!draft.publish(release)) {
      throw new IllegalStateException("another release was made at the same time");
    }
    return release;
  }

  private static Release release(int number) {
    Instant at = FIRST.plusSeconds((long) number * DAY_SECONDS);
    return new Release(number, at, List.of(new Release.Year(YEAR, number, at, false)));
  }

  /** A table over so many firms. */
  public static ReleasedTable table(TableId id, int release, int firms) {
    var columns = columns(id);
    List<String> keys = keys(id.grouping());
    var rows = new ArrayList<Row>();
    for (int row = 0; row < keys.size(); row++) {
      boolean isAll = keys.get(row).equals(ReleasedTable.ALL);
      rows.add(row(keys.get(row), isAll ? firms : firms / (row + 1), columns, row));
    }
    return new ReleasedTable(id, YEAR, new QuestionSetId("ipa-jisha-3.1"), release, columns, rows);
  }

  private static Row row(String key, int firms, List<String> columns, int row) {
    boolean isShown = row % 3 != 2 && firms >= ROUNDING;
    var figures =
        IntStream.range(0, columns.size())
            .mapToObj(column ->
                isShown && (row + column) % 7 != 6
                    ? shown(firms / (2 + column % 5))
                    : new Hidden(Reason.SMALL_OR_COMPLEMENT, 0, 9))
            .toList();
    return new Row(
        key,
        key.startsWith("REGION:") ? OptionalInt.of(3) : OptionalInt.empty(),
        isShown ? shown(firms) : new Hidden(Reason.SMALL_OR_COMPLEMENT, 0, 9),
        isShown ? Optional.of(new Spread(523, OptionalInt.of(160))) : Optional.empty(),
        key.equals(ReleasedTable.ALL) && columns.contains("S-25")
            ? withSteps(figures, firms)
            : figures);
  }

  /** As many firms in each step. */
  private static List<Figure> withSteps(List<Figure> figures, int firms) {
    return Stream.concat(
            figures.stream().limit(figures.size() - STEPS),
            IntStream.range(0, STEPS).mapToObj(step -> shown(firms / STEPS)))
        .toList();
  }

  private static Figure shown(int count) {
    return new Shown((count + ROUNDING / 2) / ROUNDING * ROUNDING);
  }

  private static List<String> columns(TableId id) {
    if (id.measure() == Measure.ANSWERS) {
      return IntStream.rangeClosed(1, STEPS)
          .boxed()
          .flatMap(question -> Stream.of(Answer.values()).map(answer -> question + ":" + answer))
          .toList();
    }
    var bands = Stream.of("100", "70-99", "50-69", "-25-49");
    return switch (id.grouping()) {
      case ALL ->
          Stream.concat(bands, IntStream.range(0, STEPS).mapToObj(step -> "S" + (step * 5 - 25)))
              .toList();
      case MONTH -> Stream.concat(Stream.of("SUBMISSIONS"), bands).toList();
      case INDUSTRY_AND_SIZE -> List.of();
      case INDUSTRY, SIZE, PREFECTURE, COMMUNITY -> bands.toList();
    };
  }

  private static List<String> keys(Grouping grouping) {
    return switch (grouping) {
      case ALL -> List.of(ReleasedTable.ALL);
      case INDUSTRY -> withAll(industries());
      case SIZE -> withAll(sizes());
      case PREFECTURE ->
          withAll(
              IntStream.rangeClosed(1, 47)
                  .mapToObj(code -> String.format(Locale.ROOT, "%02d", code)));
      case COMMUNITY ->
          withAll(Stream.of(COMMUNITY.value(), "0000000000000000000000000Z", "REGION:kinki"));
      case INDUSTRY_AND_SIZE ->
          withAll(industries().flatMap(industry -> sizes().map(size -> industry + "/" + size)));
      case MONTH -> YEAR.months().stream().map(Object::toString).toList();
    };
  }

  private static List<String> withAll(Stream<String> keys) {
    return Stream.concat(Stream.of(ReleasedTable.ALL), keys).toList();
  }

  private static Stream<String> industries() {
    return Stream.concat(
        IntStream.rangeClosed('A', 'T').mapToObj(letter -> String.valueOf((char) letter)),
        Stream.of(ReleasedTable.UNKNOWN));
  }

  private static Stream<String> sizes() {
    return Stream.concat(
        Stream.of(EmployeeBand.values()).map(EmployeeBand::id), Stream.of(ReleasedTable.UNKNOWN));
  }
}
