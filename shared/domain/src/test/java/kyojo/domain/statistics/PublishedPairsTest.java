package kyojo.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kyojo.domain.diagnosis.Samples;
import org.junit.jupiter.api.Test;

/** Pairs of releases, attacked with a linear program over both. */
class PublishedPairsTest {
  private static final int COMMUNITIES = 12;
  private static final FiscalYear YEAR = ManyFirms.YEAR;
  private static final Regions REGIONS = new Regions(Shown.communities(COMMUNITIES));
  private static final List<Topic> TOPICS =
      new Told(YEAR, Samples.SET, 1, Standing.NONE, REGIONS).topics();
  private static final List<Grouping> GROUPINGS =
      List.of(Grouping.SIZE, Grouping.INDUSTRY, Grouping.PREFECTURE, Grouping.COMMUNITY);

  /** Two releases of a topic. */
  private record Pair(PublishedTopic earlier, PublishedTopic later) {}

  @Test
  void noTwoReleasesTellACountThatIsTooSmallToShow() {
    List<Pair> pairs = pairs(0).toList();
    var leaks = new ArrayList<String>();
    for (Pair pair : pairs) {
      for (int insider = -1; insider < 1; insider++) {
        var community = Optional.of(insider).filter(it -> it >= 0).map(ManyFirms::community);
        var attacker = PairAttacker.reader(pair.earlier(), pair.later(), community);
        attacker.leaks().forEach(leak -> leaks.add(attacker + ": " + leak));
      }
    }

    assertThat(pairs).hasSizeGreaterThanOrEqualTo(24);
    assertThat(leaks).isEmpty();
  }

  /**
   * A group that nobody joined can be hidden in one of both alone; rounding keeps it from telling.
   */
  @Test
  void withoutRoundingTwoReleasesCouldTell() {
    assertThat(IntStream.range(0, 3).boxed().flatMap(PublishedPairsTest::pairs))
        .anySatisfy(pair ->
            assertThat(PairAttacker.seer(pair.earlier(), pair.later()).leaks()).isNotEmpty());
  }

  /**
   * Of four days on which firms came, answered again and were erased: the bands and one question.
   */
  private static Stream<Pair> pairs(int seed) {
    var days = new ReleaseDays(COMMUNITIES);
    var random = new Random(200 + seed);
    var firms = new ManyFirms(200 + seed, COMMUNITIES);
    firms.make(500).forEach(days::put);
    for (int day = 0; day < 4; day++) {
      days.live(random, firms, 150, random.nextInt(3));
      days.release();
      days.pass(1);
    }
    Topic question = TOPICS.get(1 + random.nextInt(TOPICS.size() - 1));
    return days.kept.published.keySet().stream()
        .flatMap(later ->
            days.kept.published.headMap(later).keySet().stream()
                .flatMap(earlier ->
                    GROUPINGS.stream()
                        .flatMap(grouping ->
                            Stream.of(Topic.BANDS, question)
                                .map(topic ->
                                    new Pair(
                                        published(days, earlier, grouping, topic),
                                        published(days, later, grouping, topic))))));
  }

  private static PublishedTopic published(
      ReleaseDays days, int release, Grouping grouping, Topic topic) {
    return PublishedTopic.of(days.kept, release, YEAR, REGIONS, grouping, topic);
  }
}
