package kyojo.domain.jcstar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kyojo.domain.jcstar.SearchLabels.Found;
import kyojo.domain.jcstar.SearchLabels.Page;
import kyojo.domain.jcstar.SearchLabels.Query;
import kyojo.domain.jcstar.Standing.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchLabelsTest {
  private static final Label ROUTER =
      Labels.named(
          Labels.label("見本-0001", "架空電機株式会社", "ZWX18000BE10P", "ZWX18000BE10P/D", "ZWX-5950AX"),
          "Kakuu Denki",
          "無線ルーター 極",
          "通信機器");
  private static final Label CAMERA =
      Labels.named(
          Labels.label("見本-0002", "見本カメラ工業", "ZC-5000", "ZC-5000W"),
          "Mihon Camera",
          "ネットワークカメラ",
          "カメラ");
  private static final Label OLD =
      Labels.of(
          Labels.label("見本-0003", "架空電機株式会社", "ZWX-300"),
          Level.STAR_1,
          LocalDate.of(2024, 1, 1),
          LocalDate.of(2025, 12, 31));

  // 2026-11-24 in Japan.
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-23T15:00:00Z"));

  private static final SearchLabels SEARCH =
      search(Registry.of(Labels.HEAD, List.of(ROUTER, CAMERA, OLD)));

  @ParameterizedTest
  @CsvSource({
    "zwx18000be10p/d, 見本-0001, EXACT, ZWX18000BE10P/D",
    "ＺＷＸ－１８０００ＢＥ１０Ｐ, 見本-0001, EXACT, ZWX18000BE10P",
    "ZWX 5950 AX, 見本-0001, EXACT, ZWX-5950AX",
    "zwx18, 見本-0001, BEGINNING, ZWX18000BE10P",
    "8000BE, 見本-0001, PART, ZWX18000BE10P",
    "見本0002, 見本-0002, EXACT, ZC-5000",
    "ﾈｯﾄﾜｰｸｶﾒﾗ, 見本-0002, NAME, ZC-5000",
    "ねっとわーく, 見本-0002, NAME, ZC-5000",
    "mihon camera, 見本-0002, NAME, ZC-5000",
    "カメラ w, 見本-0002, WORDS, ZC-5000W",
    "Kakuu 5950, 見本-0001, WORDS, ZWX-5950AX",
    "ZWX1800BE10P, 見本-0001, SIMILAR, ZWX18000BE10P",
    "ZWX18000EB10P, 見本-0001, SIMILAR, ZWX18000BE10P",
    "ZC-500O, 見本-0002, SIMILAR, ZC-5000",
    "架空電機 ZWX1800BE10P, 見本-0001, SIMILAR, ZWX18000BE10P",
    "見本カメラZC-5000W, 見本-0002, WORDS, ZC-5000W",
    "ネットワ・クカメラ, 見本-0002, NAME, ZC-5000",
    "ネツトワークカメラ, 見本-0002, NAME, ZC-5000",
    "型番：ZC-5000W, 見本-0002, EXACT, ZC-5000W",
    "M/N: ZC-5000W, 見本-0002, EXACT, ZC-5000W",
    "登録番号 見本-0002, 見本-0002, EXACT, ZC-5000",
    "ルータ, 見本-0001, NAME, ZWX18000BE10P",
    "見本カメエ工業 5000W, 見本-0002, SIMILAR, ZC-5000W"
  })
  void whatIsPrintedOnADeviceFindsItsLabel(
      String typed, String number, Match match, String firstModel) {
    Found first = SEARCH.search(query(typed)).found().getFirst();

    assertThat(first.label().registrationNumber().text()).isEqualTo(number);
    assertThat(first.match()).contains(match);
    assertThat(first.models().getFirst().text()).isEqualTo(firstModel);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZWX18000BE10P/N2", "XYZ", "ZWX 5000", "カメラ 5950", "〒", "\ud83d\ude00"})
  void whatIsNotThereIsNotFound(String typed) {
    assertThat(SEARCH.search(query(typed)).found())
        .allSatisfy(found -> assertThat(found.match()).contains(Match.SIMILAR));
  }

  @Test
  void anEmptySearchShowsAll() {
    Page page = SEARCH.search(query(" - "));

    assertThat(page.total()).isEqualTo(3);
    assertThat(page.found()).extracting(Found::label).containsExactly(ROUTER, CAMERA, OLD);
    assertThat(page.found())
        .allSatisfy(found -> {
          assertThat(found.match()).isEmpty();
          assertThat(found.models()).isEqualTo(found.label().models());
        });
    assertThat(page.registry().head()).contains(Labels.HEAD);
  }

  @Test
  void anEmptyRegistryIsToldApartFromOneWithoutTheLabel() {
    assertThat(search(Registry.empty()).search(query("ZC-5000")).registry().head()).isEmpty();
  }

  @Test
  void filtersLeaveOutWhatIsNotWanted() {
    assertThat(numbers("", new LabelFilter(Optional.empty(), Set.of("カメラ"), Set.of())))
        .containsExactly("見本-0002");
    assertThat(numbers("ZWX", new LabelFilter(Optional.empty(), Set.of(), Set.of(Status.EXPIRED))))
        .containsExactly("見本-0003");
    assertThat(numbers("", new LabelFilter(Optional.of(Level.STAR_2), Set.of(), Set.of())))
        .isEmpty();
    assertThat(numbers("", new LabelFilter(Optional.of(Level.STAR_1), Set.of(), Set.of())))
        .hasSize(3);
  }

  @Test
  void aNumberThatThereIsBringsNoNeighbours() {
    assertThat(SEARCH.search(new Query("見本-0001", LabelFilter.ALL, 0, 20)).total()).isOne();
  }

  @Test
  void pagesFollowEachOther() {
    var all = IntStream.range(0, 7).mapToObj(i -> Labels.label("見本-" + i, "架空", "M" + i)).toList();
    var search = search(Registry.of(Labels.HEAD, all));
    var seen = new ArrayList<Label>();
    for (int start = 0; start < 7; start += 3) {
      Page page = search.search(new Query("M", LabelFilter.ALL, start, 3));
      assertThat(page.total()).isEqualTo(7);
      page.found().forEach(found -> seen.add(found.label()));
    }
    assertThat(seen).isEqualTo(all);
  }

  /** Against looking at each 型番 by itself. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void itFindsAsIfEachModelWereLookedAt(long seed) {
    var random = new Random(seed);
    var labels =
        IntStream.range(0, 60).mapToObj(i -> Labels.label("N" + i, "S", models(random))).toList();
    var search = search(Registry.of(Labels.HEAD, labels));
    for (int i = 0; i < 500; i++) {
      String typed = word(random, 1 + random.nextInt(7));
      var text = SearchText.of(typed).whole();
      for (Found found : search.search(new Query(typed, LabelFilter.ALL, 0, 50)).found()) {
        var expectedMatch =
            found.label().models().stream()
                .flatMap(model -> text.match(model.folded()).stream())
                .min(Match::compareTo);
        assertThat(found.match()).as(typed).isEqualTo(expectedMatch);
      }
      long expected =
          labels.stream()
              .filter(label ->
                  label.models().stream().anyMatch(model -> text.match(model.folded()).isPresent()))
              .count();
      assertThat(search.search(query(typed)).total()).as(typed).isEqualTo(expected);
    }
  }

  private static String[] models(Random random) {
    return IntStream.range(0, 1 + random.nextInt(5))
        .mapToObj(i -> word(random, 3 + random.nextInt(7)))
        .toArray(String[]::new);
  }

  /** Of letters that no number or name of these labels has. */
  private static String word(Random random, int length) {
    return random
        .ints(length, 0, 3)
        .map("ab/"::charAt)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<String> numbers(String typed, LabelFilter filter) {
    return SEARCH.search(new Query(typed, filter, 0, 10)).found().stream()
        .map(found -> found.label().registrationNumber().text())
        .toList();
  }

  private static SearchLabels search(Registry registry) {
    return new SearchLabels(() -> registry, CLOCK);
  }

  private static Query query(String typed) {
    return new Query(typed, LabelFilter.ALL, 0, 10);
  }
}
