package kyojo.domain.jcstar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kyojo.domain.jcstar.SearchLabels.Found;
import kyojo.domain.jcstar.SearchLabels.Page;
import kyojo.domain.jcstar.SearchLabels.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search against one that looks at every label and every part of its texts, one by one. */
class SearchPropertiesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-24T03:00:00Z"));
  private static final int LABELS = 40;
  private static final int SEARCHES = 400;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void itFindsAndRanksAsIfEverythingWereLookedAt(long seed) {
    var random = new Random(seed);
    List<Label> labels = IntStream.range(0, LABELS).mapToObj(n -> label(random, n)).toList();
    var search = new SearchLabels(() -> Registry.of(Labels.HEAD, labels), CLOCK);
    var oracle = new SearchOracle(labels, TODAY);
    int hits = 0;
    for (int n = 0; n < SEARCHES; n++) {
      String typed = typed(random);
      Page page = search.search(new Query(typed, LabelFilter.ALL, 0, 50));
      assertThat(page.found())
          .as(typed)
          .extracting(Found::label, Found::match)
          .containsExactlyElementsOf(oracle.search(typed));
      hits += page.total();
    }
    assertThat(hits).isBetween(SEARCHES, SEARCHES * LABELS / 2);
  }

  /** A text that a part of is looked for with errors, by the index and one by one. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noErrorIsMissedThatOneByOneIsSeen(long seed) {
    var random = new Random(seed);
    for (int n = 0; n < 200; n++) {
      List<String> texts =
          IntStream.range(0, 50).mapToObj(i -> word(random, "abc", 3 + random.nextInt(9))).toList();
      var folded = FoldedTexts.of(texts);
      OneError needle = OneError.of(word(random, "abc", 5 + random.nextInt(4))).orElseThrow();
      assertThat(folded.similar(needle).stream().boxed())
          .containsExactlyElementsOf(
              IntStream.range(0, texts.size())
                  .filter(i -> needle.isIn(texts.get(i)))
                  .boxed()
                  .toList());
    }
  }

  private static Label label(Random random, int number) {
    String[] models =
        IntStream.range(0, 1 + random.nextInt(4))
            .mapToObj(n -> word(random, "abc/", 4 + random.nextInt(6)))
            .distinct()
            .toArray(String[]::new);
    Label named =
        Labels.named(
            Labels.label("N" + number, word(random, "カキー", 3) + "電機", models),
            word(random, "xyz", 4),
            word(random, "ルタ", 2) + "ー機" + word(random, "ab", 2),
            "通信機器");
    LocalDate expires = random.nextInt(3) == 0 ? TODAY.minusDays(1) : TODAY.plusYears(1);
    return Labels.of(named, Level.STAR_1, TODAY.minusYears(1), expires);
  }

  private static String typed(Random random) {
    String model = word(random, "abc/", 2 + random.nextInt(6));
    String name = word(random, "カキー", 2) + (random.nextBoolean() ? "" : "電機");
    return switch (random.nextInt(6)) {
      case 0 -> name;
      case 1 -> name + " " + model;
      case 2 -> name + model;
      case 3 -> word(random, "xyz", 3 + random.nextInt(3)) + " " + model;
      case 4 -> word(random, "カキー", 3) + "電気ab " + word(random, "ab", 5);
      default -> model;
    };
  }

  private static String word(Random random, String alphabet, int length) {
    return random
        .ints(length, 0, alphabet.length())
        .map(alphabet::charAt)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
