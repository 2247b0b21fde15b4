package kyojo.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.Figure.Hidden;
import kyojo.domain.statistics.Figure.Reason;
import kyojo.domain.statistics.Figure.Shown;
import kyojo.domain.statistics.ReleasedTable.Row;
import kyojo.domain.statistics.ReleasedTable.Spread;
import kyojo.domain.statistics.StandAmong.Asked;
import kyojo.domain.statistics.StandAmong.Group;
import kyojo.domain.statistics.StandAmong.HiddenGroup;
import kyojo.domain.statistics.TableId.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandAmongTest {
  private static final Figure HIDDEN = new Hidden(Reason.DIFFERENCE, 0, 12);
  private static final Asked ASKED =
      new Asked(34, Optional.of(new Industry("E")), EmployeeBand.parse("6-20"));
  private static final FiscalYear THIS = new FiscalYear(2026);
  private static final FiscalYear LAST = new FiscalYear(2025);

  @Test
  void whoSaidNothingOfItselfStandsAmongAll() {
    var position =
        new StandAmong(released(Optional.of(spread(523, 160)), new Shown(120)))
            .stand(new Asked(34, Optional.empty(), Optional.empty()));

    assertThat(position.groups()).extracting(Group::grouping).containsExactly(Grouping.ALL);
    assertThat(position.hiddenGroups()).isEmpty();
  }

  @Test
  void groupsThatDoNotShowAreNamedWithWhy() {
    var position = new StandAmong(released(Optional.empty(), HIDDEN)).stand(ASKED);

    assertThat(position.groups()).isEmpty();
    assertThat(position.of()).isEmpty();
    var shown = new StandAmong(onlyAllShows()).stand(ASKED);
    assertThat(shown.groups()).extracting(Group::key).containsExactly("ALL");
    assertThat(shown.hiddenGroups())
        .containsExactly(
            new HiddenGroup(Grouping.INDUSTRY_AND_SIZE, "E/6-20", Reason.DIFFERENCE),
            new HiddenGroup(Grouping.INDUSTRY, "E", Reason.SMALL_OR_COMPLEMENT),
            new HiddenGroup(Grouping.SIZE, "6-20", Reason.DIFFERENCE));
  }

  @ParameterizedTest
  @CsvSource({"523,160,386", "340,160,500", "0,100,840", "-250,10,6400", "1000,333,302"})
  void theDeviationScoreIsOfTheReleasedFigures(int mean, int deviation, int score) {
    var position =
        new StandAmong(released(Optional.of(spread(mean, deviation)), new Shown(120))).stand(ASKED);

    assertThat(position.groups())
        .hasSize(4)
        .allSatisfy(group -> assertThat(group.deviationScoreTenths()).contains(score));
  }

  @Test
  void whereAllAreAlikeThereIsNoDeviationScore() {
    var alike = new Spread(500, OptionalInt.empty());
    for (Spread spread : List.of(alike, spread(500, 0))) {
      assertThat(
              new StandAmong(released(Optional.of(spread), new Shown(120))).stand(ASKED).groups())
          .isNotEmpty()
          .allSatisfy(group -> assertThat(group.deviationScoreTenths()).isEmpty());
    }
  }

  @Test
  void untilTheNewYearShowsTheOldOneIsTold() {
    var reader =
        new Released() {
          @Override
          public Optional<ReleasedTable> national(int tables, FiscalYear year, TableId id) {
            Figure firms = year.equals(THIS) ? HIDDEN : new Shown(500);
            return Optional.of(table(id, year, firms, Optional.empty()));
          }
        };

    assertThat(new StandAmong(reader).stand(ASKED).of().orElseThrow().year().year())
        .isEqualTo(LAST);
  }

  private static Spread spread(int mean, int deviation) {
    return new Spread(mean, OptionalInt.of(deviation));
  }

  private static ReleaseReader released(Optional<Spread> spread, Figure firms) {
    return new Released() {
      @Override
      public Optional<ReleasedTable> national(int tables, FiscalYear year, TableId id) {
        return Optional.of(table(id, year, firms, spread));
      }
    };
  }

  /** The industry has no row; the others are hidden. */
  private static ReleaseReader onlyAllShows() {
    return new Released() {
      @Override
      public Optional<ReleasedTable> national(int tables, FiscalYear year, TableId id) {
        return switch (id.grouping()) {
          case ALL -> Optional.of(table(id, year, new Shown(500), Optional.empty()));
          case INDUSTRY -> Optional.of(table(id, year, new Shown(0), Optional.empty()));
          default -> Optional.of(table(id, year, HIDDEN, Optional.empty()));
        };
      }
    };
  }

  private static ReleasedTable table(
      TableId id, FiscalYear year, Figure firms, Optional<Spread> spread) {
    String key =
        switch (id.grouping()) {
          case INDUSTRY_AND_SIZE -> "E/6-20";
          case INDUSTRY -> "E";
          case SIZE -> "6-20";
          default -> ReleasedTable.ALL;
        };
    var row = new Row(key, OptionalInt.empty(), firms, spread, List.of());
    return new ReleasedTable(
        new TableId(id.grouping(), Measure.SCORES),
        year,
        new QuestionSetId("ipa-jisha-3.1"),
        1,
        List.of(),
        List.of(row));
  }

  /** One release of two years. */
  private abstract static class Released implements ReleaseReader {
    @Override
    public Optional<Release> latest() {
      return Optional.of(
          new Release(
              1,
              Instant.EPOCH,
              List.of(
                  new Release.Year(THIS, 1, Instant.EPOCH, false),
                  new Release.Year(LAST, 1, Instant.EPOCH, true))));
    }

    @Override
    public Optional<Release> find(int number) {
      return latest().filter(release -> release.number() == number);
    }

    @Override
    public List<Release> before(int before, int limit) {
      return List.of();
    }

    @Override
    public Optional<ReleasedTable> own(
        CommunityId community, int tables, FiscalYear year, TableId id) {
      return Optional.empty();
    }
  }
}
