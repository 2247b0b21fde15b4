package kyojo.domain.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kyojo.domain.statistics.Attacker.Firm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProtectionTest {
  private static final int COMMUNITIES = 4;
  private static final int INDUSTRIES = 3;
  private static final int SIZES = 3;
  private static final int PLACES = 6;
  private static final int BANDS = 4;
  private static final int ANSWERS = 3;

  static IntStream seeds() {
    return IntStream.range(0, 12);
  }

  /**
   * Firms as uneven as real ones: most are small, of few industries and of the largest community.
   */
  private static List<Firm> firms(Random random) {
    var firms = new ArrayList<Firm>();
    int number = random.nextInt(400);
    for (int i = 0; i < number; i++) {
      firms.add(
          new Firm(
              low(random, COMMUNITIES),
              random.nextInt(5) > 0,
              List.of(low(random, INDUSTRIES), low(random, SIZES)),
              List.of(low(random, BANDS), low(random, ANSWERS))));
    }
    return firms;
  }

  private static int low(Random random, int bound) {
    int value = random.nextInt(bound * bound);
    return Math.min(value / bound, value % bound);
  }

  private static List<CountTable> byIndustryAndSize(List<Firm> firms) {
    var bands = CountTable.of(INDUSTRIES, SIZES, BANDS);
    var answers = CountTable.of(INDUSTRIES, SIZES, ANSWERS);
    for (Firm firm : firms) {
      int industry = firm.group().get(0);
      int size = firm.group().get(1);
      bands.add(firm.community(), firm.isKnown(), industry, size, firm.values().get(0));
      answers.add(firm.community(), firm.isKnown(), industry, size, firm.values().get(1));
    }
    return List.of(bands.build(), answers.build());
  }

  private static List<CountTable> byCommunity(List<Firm> firms) {
    var bands = CountTable.byCommunity(COMMUNITIES, BANDS);
    var answers = CountTable.byCommunity(COMMUNITIES, ANSWERS);
    for (Firm firm : firms) {
      bands.add(firm.community(), firm.isKnown(), firm.community(), firm.values().get(0));
      answers.add(firm.community(), firm.isKnown(), firm.community(), firm.values().get(1));
    }
    return List.of(bands.build(), answers.build());
  }

  /** As prefectures are: most firms of a group are of one community. */
  private static List<Firm> firmsOfPlaces(Random random) {
    var firms = new ArrayList<Firm>();
    int number = 100 + random.nextInt(2000);
    for (int i = 0; i < number; i++) {
      int community = low(random, COMMUNITIES);
      int place = random.nextInt(8) == 0 ? random.nextInt(PLACES) : community;
      firms.add(
          new Firm(
              community,
              random.nextInt(8) > 0,
              List.of(place),
              List.of(low(random, BANDS), low(random, ANSWERS))));
    }
    return firms;
  }

  /** With columns of which each is large enough over all places. */
  private static Placed byPlace(List<Firm> firms) {
    List<Columns> columns =
        List.of(
            Columns.largeEnough(BANDS, it -> count(firms, 1, 0, it)),
            Columns.largeEnough(ANSWERS, it -> count(firms, 1, 1, it)));
    var tables =
        IntStream.range(0, 2).mapToObj(i -> count(firms, PLACES, i, columns.get(i))).toList();
    var counted =
        firms.stream()
            .map(firm ->
                new Firm(
                    firm.community(),
                    firm.isKnown(),
                    firm.group(),
                    IntStream.range(0, 2)
                        .mapToObj(i -> columns.get(i).of(firm.values().get(i)))
                        .toList()))
            .toList();
    return new Placed(tables, counted);
  }

  private record Placed(List<CountTable> tables, List<Firm> firms) {}

  private static CountTable count(List<Firm> firms, int places, int topic, Columns columns) {
    var table = CountTable.of(places, columns.count());
    for (Firm firm : firms) {
      int place = firm.group().getFirst() % places;
      table.add(firm.community(), firm.isKnown(), place, columns.of(firm.values().get(topic)));
    }
    return table.build();
  }

  /** Where what is told of all firms together shows in full, whatever groups hide. */
  @ParameterizedTest
  @MethodSource("seeds")
  void nobodyTellsAHiddenCountOfAGroupFromWhatShowsOfAll(int seed) {
    var placed = byPlace(firmsOfPlaces(new Random(seed)));
    var tables = placed.tables();

    attack(tables, Protection.within(tables, new BitSet(), new BitSet()), placed.firms());
  }

  @Test
  void groupsOfWhichNoCellHasABoxShowTheirSizeAndTheOthersShowWhole() {
    var shown = new int[2];
    for (int seed = 0; seed < 12; seed++) {
      var tables = byPlace(firmsOfPlaces(new Random(seed))).tables();
      var protection = Protection.within(tables, new BitSet(), new BitSet());
      for (int place = 0; place < PLACES; place++) {
        for (int band = 0; band < tables.getFirst().shape().total(1); band++) {
          shown[0] += protection.isShown(0, tables.getFirst().shape().cell(place, band)) ? 1 : 0;
        }
        shown[1] += protection.isShown(0, tables.getFirst().shape().ofGroup(place)) ? 1 : 0;
      }
    }
    assertTrue(shown[0] >= 15 && shown[1] >= 50, shown[0] + " cells, " + shown[1] + " groups");
  }

  private static void attack(List<CountTable> tables, List<Firm> firms) {
    attack(tables, Protection.of(tables), firms);
  }

  private static void attack(List<CountTable> tables, Protection protection, List<Firm> firms) {
    assertEquals(
        List.of(), new Attacker(tables, protection, Optional.empty(), firms).leaks(), "a stranger");
    for (int community = 0; community < COMMUNITIES; community++) {
      assertEquals(
          List.of(),
          new Attacker(tables, protection, Optional.of(community), firms).leaks(),
          "staff of community " + community);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nobodyTellsAHiddenCountByIndustryAndSize(int seed) {
    var firms = firms(new Random(seed));

    attack(byIndustryAndSize(firms), firms);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nobodyTellsAHiddenCountByCommunity(int seed) {
    var firms =
        firms(new Random(seed)).stream()
            .map(firm ->
                new Firm(
                    firm.community(), firm.isKnown(), List.of(firm.community()), firm.values()))
            .toList();

    attack(byCommunity(firms), firms);
  }

  /** Trap 1: the oracle itself finds what a table gives away that hides small cells alone. */
  @Test
  void aTotalMinusItsVisiblePartsGivesTheHiddenOne() {
    var table = CountTable.of(3, 1);
    var sizes = List.of(30, 20, 2);
    for (int group = 0; group < sizes.size(); group++) {
      for (int firm = 0; firm < sizes.get(group); firm++) {
        table.add(firm % COMMUNITIES, true, group, 0);
      }
    }
    var protection = Protection.of(List.of(table.build()));

    Shape shape = new Shape(List.of(3, 1));
    assertFalse(protection.isShown(0, shape.cell(2, 1)));
    assertFalse(protection.isShown(0, shape.cell(1, 1)), "the smaller of the others hides it");
    assertTrue(protection.isShown(0, shape.cell(0, 1)));
    assertTrue(protection.isShown(0, shape.cell(3, 1)));
  }

  @Test
  void fourInventedFirmsDoNotUncoverTheRealOne() {
    var table = CountTable.of(2, 2);
    IntStream.range(0, 40).forEach(i -> table.add(i % COMMUNITIES, true, 0, i % 2));
    table.add(0, true, 1, 0);
    IntStream.range(0, 4).forEach(_ -> table.add(0, false, 1, 0));
    var protection = Protection.of(List.of(table.build()));

    assertFalse(protection.isShown(0, new Shape(List.of(2, 2)).cell(1, 2)));
  }

  @Test
  void aUnanimousGroupIsNotShownToBeOne() {
    var table = CountTable.of(2, 2);
    IntStream.range(0, 40).forEach(i -> table.add(i % COMMUNITIES, true, i % 2, i % 2));
    IntStream.range(0, 40).forEach(i -> table.add(i % COMMUNITIES, true, 0, i / 2 % 2));
    var protection = Protection.of(List.of(table.build()));

    Shape shape = new Shape(List.of(2, 2));
    assertTrue(protection.isShown(0, shape.cell(1, 2)), "how many they are");
    assertFalse(protection.isShown(0, shape.cell(1, 0)));
    assertFalse(protection.isShown(0, shape.cell(1, 1)), "that all of them say the same");
  }

  @Test
  void whatNineOfTenOfOneCommunityMakeIsNotShown() {
    var table = CountTable.of(2, 1);
    IntStream.range(0, 60).forEach(i -> table.add(i % COMMUNITIES, true, 0, 0));
    IntStream.range(0, 9).forEach(_ -> table.add(1, true, 1, 0));
    table.add(2, true, 1, 0);
    var protection = Protection.of(List.of(table.build()));

    assertFalse(protection.isShown(0, new Shape(List.of(2, 1)).cell(1, 1)));
  }

  /** What is safe because nothing is shown helps nobody. */
  @ParameterizedTest
  @CsvSource({"1000,10,4,60", "4000,10,4,90", "4000,20,5,80", "20000,20,5,95"})
  void mostOfWhatIsLargeEnoughIsShown(int firms, int groups, int values, int percent) {
    var random = new Random(7);
    var builder = CountTable.of(groups, values);
    for (int i = 0; i < firms; i++) {
      builder.add(
          random.nextInt(42), random.nextInt(10) > 0, low(random, groups), low(random, values));
    }
    var table = builder.build();
    var protection = Protection.of(List.of(table));

    var large =
        IntStream.range(0, table.shape().cells()).filter(table::isLargeEnough).boxed().toList();
    long shown = large.stream().filter(cell -> protection.isShown(0, cell)).count();

    assertTrue(shown * 100 >= (long) large.size() * percent, shown + " of " + large.size());
  }
}
