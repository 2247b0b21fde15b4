package kyojo.domain.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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

  private static void attack(List<CountTable> tables, List<Firm> firms) {
    var protection = Protection.of(tables);
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

  /** The oracle itself finds what a table gives away that hides small cells alone. */
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
