package kyojo.domain.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kyojo.domain.identity.FirmId;
import kyojo.domain.inventory.InventoryIndex.Counted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What could be read out of the figures about single firms, and that it cannot. */
class KindFiguresTest {
  /** A Wednesday in Japan. */
  private static final Instant TIME = Instant.parse("2026-11-25T03:00:00Z");

  private static final Set<String> KINDS = Set.of("router", "printer");
  private static final Duration WEEK = Duration.ofDays(7);

  @ParameterizedTest
  @CsvSource({"0, -1", "1, -1", "4, -1", "5, 5", "9, 5", "10, 10", "14, 10"})
  void groupsOfLessThanFiveShowNothingAndNumbersAreRoundedDown(int having, int shown) {
    KindFigures figures = first(lists(having, 20));

    assertThat(figures.shown()).isEqualTo(shown < 0 ? Map.of() : Map.of("router", shown));
    assertThat(figures.shownFirms()).isEqualTo(OptionalInt.of((having + 20) / 5 * 5));
  }

  @Test
  void whatAllFirmsHaveInCommonIsNotTold() {
    assertThat(first(lists(12, 0)).shown()).isEmpty();
    assertThat(first(lists(12, 1)).shown()).containsEntry("router", 10);
  }

  /** Nor can it be told by the figure that was there before or comes after. */
  @Test
  void aKindThatBecomesCommonOrIsSoNoMoreIsNotToldByAChange() {
    KindFigures before = first(lists(12, 6));
    KindFigures common = before.next(lists(19, 0), KINDS, TIME.plus(WEEK));
    KindFigures after = common.next(lists(14, 1), KINDS, TIME.plus(WEEK).plus(WEEK));

    assertThat(before.shown()).containsEntry("router", 10);
    assertThat(common.shown()).isEqualTo(before.shown());
    assertThat(after.shown()).isEqualTo(before.shown());
  }

  /** Six of six is not told, and one firm that comes without it does not tell it either. */
  @Test
  void oneFirmThatHasItNotDoesNotTellThatAllOthersHave() {
    KindFigures common = first(lists(6, 0));
    KindFigures one = common.next(lists(6, 1), KINDS, TIME.plus(WEEK));
    KindFigures more = one.next(lists(11, 1), KINDS, TIME.plus(WEEK).plus(WEEK));

    assertThat(common.shown()).isEmpty();
    assertThat(one.shown()).isEmpty();
    assertThat(more.shown()).containsEntry("router", 10);
  }

  @Test
  void oneFirmThatComesOrGoesChangesNothingEvenAtAStep() {
    KindFigures nine = first(lists(9, 5));
    KindFigures ten = nine.next(lists(10, 5), KINDS, TIME.plus(WEEK));
    assertThat(ten.shown()).isEqualTo(nine.shown()).containsEntry("router", 5);

    KindFigures ten2 = first(lists(10, 5));
    KindFigures nine2 = ten2.next(lists(9, 5), KINDS, TIME.plus(WEEK));
    assertThat(nine2.shown()).containsEntry("router", 10);
    assertThat(ten2.next(lists(5, 5), KINDS, TIME.plus(WEEK)).shown()).containsEntry("router", 5);
    assertThat(ten2.next(lists(4, 5), KINDS, TIME.plus(WEEK)).shown()).isEmpty();
  }

  /** Whatever comes and goes: between two releases that differ, five firms changed at least. */
  @ParameterizedTest
  @MethodSource("seeds")
  void noTwoReleasesPartFewerThanFiveFirms(long seed) {
    var random = new Random(seed);
    var all = new ArrayList<>(lists(random.nextInt(12), random.nextInt(12)));
    KindFigures shown = KindFigures.none();
    List<Counted> decidedOn = List.of();
    for (int week = 0; week < 30; week++) {
      for (int change = random.nextInt(4); change > 0; change--) {
        if (random.nextBoolean() || all.isEmpty()) {
          all.add(list(1000 * (week + 1) + change, random.nextBoolean()));
        } else {
          all.remove(random.nextInt(all.size()));
        }
      }
      KindFigures next = shown.next(all, KINDS, TIME.plus(WEEK.multipliedBy(week)));
      if (isUndecided(next, shown)) {
        assertThat(next.shown()).isEqualTo(shown.shown());
      } else {
        assertThat(changed(decidedOn, all)).isGreaterThanOrEqualTo(5);
        decidedOn = List.copyOf(all);
      }
      assertThat(next.shown().values()).allMatch(number -> number >= 5 && number % 5 == 0);
      shown = next;
    }
  }

  private static boolean isUndecided(KindFigures next, KindFigures before) {
    var nothing = new KindFigures.Decided(0, 0);
    return KINDS.stream()
        .allMatch(kind ->
            next.kinds()
                .getOrDefault(kind, nothing)
                .equals(before.kinds().getOrDefault(kind, nothing)));
  }

  static Stream<Long> seeds() {
    return IntStream.range(0, 200).mapToObj(Long::valueOf);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-29T14:59:59Z, false",
    "2026-11-29T15:00:00Z, true",
    "2026-11-26T03:00:00Z, false",
    "2027-02-01T00:00:00Z, true"
  })
  void figuresStandForAWeekInJapan(Instant now, boolean isDue) {
    assertThat(first(lists(6, 1)).isDue(now)).isEqualTo(isDue);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-25T14:59:59Z, false", "2026-11-25T15:00:00Z, true"})
  void whereThereIsNothingToShowTheyAreCountedEachDay(Instant now, boolean isDue) {
    assertThat(first(lists(2, 1)).isDue(now)).isEqualTo(isDue);
    assertThat(KindFigures.none().isDue(now)).isTrue();
  }

  @Test
  void kindsThatTheSchemeDoesNotKnowAreNotShown() {
    var lists = Stream.concat(lists(6, 0).stream(), lists(0, 6).stream()).toList();

    assertThat(KindFigures.none().next(lists, Set.of("printer"), TIME).shown()).isEmpty();
  }

  private static KindFigures first(List<Counted> lists) {
    return KindFigures.none().next(lists, KINDS, TIME);
  }

  /** So many firms with an unlabelled router, and so many without. */
  private static List<Counted> lists(int having, int others) {
    return IntStream.range(0, having + others).mapToObj(i -> list(i, i < having)).toList();
  }

  private static Counted list(int number, boolean hasRouter) {
    return new Counted(
        new FirmId(String.format("%026d", number)), hasRouter ? Set.of("router") : Set.of());
  }

  private static long changed(List<Counted> before, List<Counted> after) {
    return Stream.concat(
            before.stream().filter(one -> !after.contains(one)),
            after.stream().filter(one -> !before.contains(one)))
        .count();
  }
}
