package kyojo.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kyojo.domain.classification.Industry;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.identity.FirmId;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.ReleasedTable.Row;
import org.junit.jupiter.api.Test;

/** Traps that others fell into, over tables as they are released. */
class ReleasedTrapsTest {
  private static final int COMMUNITIES = 20;
  private static final Regions REGIONS = new Regions(Shown.communities(COMMUNITIES));

  /** Trap 3: rounding comes after hiding. */
  @Test
  void roundingBeforeHidingWouldLetThreePassAsFive() {
    List<Contribution> firms = new ManyFirms(7, COMMUNITIES).make(800);
    var hand = new TablesByHand(firms, REGIONS);
    for (ReleasedTable table : Shown.tables(firms, COMMUNITIES)) {
      for (Row row : table.rows()) {
        if (row.firms() instanceof Figure.Shown) {
          assertThat(hand.of(table, row).size()).isGreaterThanOrEqualTo(5);
        }
        for (int i = 0; i < table.columns().size(); i++) {
          if (row.figures().get(i) instanceof Figure.Shown) {
            assertThat(hand.count(table, row, table.columns().get(i)))
                .as("%s %s", table.id(), row.key())
                .isGreaterThanOrEqualTo(5);
          }
        }
      }
    }
  }

  /** Trap 6: what is safe because nothing shows helps nobody. */
  @Test
  void aRealisticPopulationIsNotHiddenAway() {
    List<ReleasedTable> tables =
        Shown.tables(new ManyFirms(8, COMMUNITIES).make(4000), COMMUNITIES);

    assertThat(shown(tables, Grouping.INDUSTRY)).isGreaterThan(75);
    assertThat(shown(tables, Grouping.SIZE)).isGreaterThan(90);
    assertThat(shown(tables, Grouping.COMMUNITY)).isGreaterThan(60);
  }

  private static long shown(List<ReleasedTable> tables, Grouping grouping) {
    List<Figure> figures =
        tables.stream()
            .filter(table -> table.id().grouping() == grouping)
            .map(ReleasedTable::rows)
            .flatMap(Collection::stream)
            .flatMap(row -> row.figures().stream())
            .toList();
    return figures.stream().filter(Figure.Shown.class::isInstance).count() * 100 / figures.size();
  }

  /** Trap 8. */
  @Test
  void smallCommunitiesAreToldTogetherInsteadOfVanishing() {
    var firms = new ManyFirms(9, COMMUNITIES).make(300);
    ReleasedTable table = table(Shown.tables(firms, COMMUNITIES), Grouping.COMMUNITY);
    var rows = table.rows().stream().filter(row -> row.key().startsWith("REGION:")).toList();

    assertThat(rows).isNotEmpty();
    assertThat(rows).allMatch(row -> row.communities().isPresent());
    assertThat(rows)
        .filteredOn(row -> row.firms() instanceof Figure.Shown)
        .allMatch(row -> row.communities().getAsInt() >= CommunityGroups.COMMUNITIES_MIN);
  }

  /** Trap 9: neither the lowest nor the highest nor the middle total of a group is released. */
  @Test
  void aMeanOfFirmsThatAllScoreTheSameWouldBeTheScoreOfEach() {
    var scores = new Scores(1);
    for (int i = 0; i < 30; i++) {
      scores.add(0, 40);
    }

    assertThat(scores.spread(0)).isEmpty();
  }

  /** Trap 10. */
  @Test
  void ofFewerThanFiveFirmsNothingIsReleased() {
    for (int number = 0; number < 5; number++) {
      var members = ManyFirms.members(new ManyFirms(number, 1).make(number));
      assertThat(AllTable.shows(Population.of(members))).as("%d firms", number).isFalse();
    }
  }

  /** Trap 2: an industry without the sizes of it that show never leaves one to four. */
  @Test
  void twoLevelsDoNotSubtractToAHiddenCount() {
    List<Contribution> firms = new ManyFirms(11, COMMUNITIES).make(2500);
    var hand = new TablesByHand(firms, REGIONS);
    List<ReleasedTable> tables = Shown.tables(firms, COMMUNITIES);
    ReleasedTable cells = table(tables, Grouping.INDUSTRY_AND_SIZE);
    for (Row industry : table(tables, Grouping.INDUSTRY).rows()) {
      int hidden =
          cells.rows().stream()
              .filter(row -> row.key().startsWith(industry.key() + "/"))
              .filter(row -> row.firms() instanceof Figure.Hidden)
              .mapToInt(row -> hand.of(cells, row).size())
              .sum();
      assertThat(industry.firms() instanceof Figure.Hidden || hidden == 0 || hidden >= 5)
          .as(industry.key())
          .isTrue();
    }
  }

  private static ReleasedTable table(List<ReleasedTable> tables, Grouping grouping) {
    return tables.stream()
        .filter(it -> it.id().equals(new TableId(grouping, TableId.Measure.SCORES)))
        .findFirst()
        .orElseThrow();
  }

  /** Four that strangers made up beside the one firm of an industry that there is. */
  @Test
  void strangersWhoPostFourInventedFirmsBesideARealOneLearnNothing() {
    List<Contribution> firms =
        new ArrayList<>(
            new ManyFirms(12, COMMUNITIES)
                .make(1500).stream()
                    .filter(one -> !industry(one).equals("T") && !industry(one).equals("S"))
                    .toList());
    Contribution model =
        firms.stream().filter(one -> industry(one).equals("A")).findFirst().orElseThrow();
    IntStream.range(0, 5).forEach(i -> firms.add(inIndustry(model, i, i == 0)));

    for (ReleasedTable table : Shown.tables(firms, COMMUNITIES)) {
      for (Row row : table.rows()) {
        if (row.key().equals("T") || row.key().startsWith("T/")) {
          assertThat(row.firms())
              .isInstanceOfSatisfying(
                  Figure.Hidden.class, it -> assertThat(it.to() - it.from()).isGreaterThan(4));
          assertThat(row.figures()).allMatch(Figure.Hidden.class::isInstance);
          assertThat(row.spread()).isEmpty();
        }
      }
    }
  }

  private static String industry(Contribution firm) {
    return firm.profile().industry().map(Industry::code).orElse("");
  }

  private static Contribution inIndustry(Contribution model, int number, boolean isKnown) {
    return new Contribution(
        new Firm(model.firm().community(), new FirmId("%026d".formatted(9_000_000 + number))),
        model.year(),
        isKnown,
        new Profile(
            Optional.of(new Industry("T")),
            model.profile().employees(),
            model.profile().prefecture()),
        model.questionSet(),
        model.answers(),
        model.total(),
        model.months());
  }
}
