package kyojo.persistence.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.statistics.Contribution;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.Contribution.Monthly;
import kyojo.domain.statistics.Figure;
import kyojo.domain.statistics.FiscalYear;
import kyojo.domain.statistics.Grouping;
import kyojo.domain.statistics.Release;
import kyojo.domain.statistics.ReleasePress.Draft;
import kyojo.domain.statistics.ReleasedTable;
import kyojo.domain.statistics.TableId;
import kyojo.persistence.DynamoClients;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.StatisticsTable;
import kyojo.testkit.FaultyDynamo;
import kyojo.testkit.FaultyDynamo.Fault;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoReleasePressTest {
  private static final FiscalYear YEAR = new FiscalYear(2026);
  private static final Instant NOW = Instant.parse("2026-11-28T19:10:00Z");
  private static final TableId ID = new TableId(Grouping.INDUSTRY, TableId.Measure.SCORES);
  private static final QuestionSetId QUESTIONS = new QuestionSetId("ipa-jisha-3.1");
  private static final CommunityId HERE = Samples.COMMUNITY;

  private final LocalTables tables = LocalTables.fresh();
  private final DynamoReleasePress press = new DynamoReleasePress(table(tables.client()));
  private final DynamoReleaseReader reader = new DynamoReleaseReader(table(tables.client()));

  @Test
  void atFirstNothingIsReleased() {
    assertThat(reader.latest()).isEmpty();
    assertThat(reader.find(1)).isEmpty();
    assertThat(reader.before(1, 10)).isEmpty();
  }

  @Test
  void whatIsBegunIsSeenByNobody() {
    Draft draft = press.begin();
    draft.put(table(1, 100));

    assertThat(draft.number()).isEqualTo(1);
    assertThat(reader.latest()).isEmpty();
    assertThat(reader.find(1)).isEmpty();
  }

  @Test
  void whatIsPublishedComesBackAsItWas() {
    Draft draft = press.begin();
    draft.put(table(1, 100));
    draft.put(HERE, table(1, 20));
    draft.keep(YEAR, 7, firms(1500));

    assertThat(draft.publish(release(1))).isTrue();
    assertThat(reader.latest()).contains(release(1));
    assertThat(reader.national(1, YEAR, ID)).contains(table(1, 100));
    assertThat(reader.own(HERE, 1, YEAR, ID)).contains(table(1, 20));
    assertThat(press.counted(1, YEAR, 7)).isEqualTo(firms(1500));
    assertThat(press.counted(1, YEAR, 8)).isEmpty();
  }

  @Test
  void releasesAreListedNewestFirstAndTheOneBeingMadeIsNotAmongThem() {
    IntStream.rangeClosed(1, 12).forEach(number -> published());
    press.begin();

    assertThat(reader.before(Integer.MAX_VALUE, 3))
        .extracting(Release::number)
        .containsExactly(12, 11, 10);
    assertThat(reader.before(10, 2)).extracting(Release::number).containsExactly(9, 8);
    assertThat(reader.before(3, 5)).extracting(Release::number).containsExactly(2, 1);
  }

  @Test
  void whoWasOvertakenNeitherPublishesNorWritesOverTheOther() {
    Draft slow = press.begin();
    slow.put(table(1, 5));
    slow.keep(YEAR, 0, firms(1300));
    Draft quick = press.begin();
    quick.put(table(1, 100));
    quick.keep(YEAR, 0, firms(10));
    slow.put(table(1, 5));
    slow.keep(YEAR, 0, firms(700));

    assertThat(slow.publish(release(1))).isFalse();
    assertThat(quick.publish(release(1))).isTrue();
    assertThat(slow.publish(release(1))).isFalse();
    assertThat(reader.national(1, YEAR, ID)).contains(table(1, 100));
    assertThat(press.counted(1, YEAR, 0)).isEqualTo(firms(10));
    assertThat(press.begin().number()).isEqualTo(2);
  }

  @Test
  void oneOfManyAtOnceIsPublishedAndNoNumberTwice() {
    List<Boolean> done =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(n -> {
              Draft draft = press.begin();
              draft.put(table(draft.number(), 5 * n));
              return draft.publish(release(draft.number()));
            })
            .toList();

    int published = Math.toIntExact(done.stream().filter(one -> one).count());
    assertThat(published).isPositive();
    assertThat(reader.before(Integer.MAX_VALUE, 20))
        .extracting(Release::number)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, published).map(n -> published + 1 - n).boxed().toList());
  }

  @TestFactory
  Stream<DynamicTest> brokenOffAtWhateverCallTheNextOneIsWhole() {
    FaultyDynamo faulty = tables.faulty();
    var client =
        DynamoClients.open(
            new DynamoSettings("ap-northeast-1", Optional.of(faulty.endpoint()), Optional.empty()));
    var broken = new DynamoReleasePress(table(client));
    faulty.failAt(0, Fault.REFUSED);
    make(broken, 100);
    return faulty.atEveryCall((call, fault) -> {
      int before = reader.latest().orElseThrow().number();
      faulty.failAt(call, fault);
      try {
        make(broken, 5);
      } catch (RuntimeException _) {
        // As when the function ends in the middle.
        faulty.failAt(0, Fault.REFUSED);
      }
      faulty.failAt(0, Fault.REFUSED);
      make(broken, 55);

      int latest = reader.latest().orElseThrow().number();
      assertThat(latest).isBetween(before + 1, before + 2);
      for (int number = before + 1; number <= latest; number++) {
        var shown = reader.national(number, YEAR, ID).orElseThrow().rows().getFirst().firms();
        assertThat(shown).isEqualTo(new Figure.Shown(number == latest ? 55 : 5));
        assertThat(press.counted(number, YEAR, 3)).hasSize(number == latest ? 55 : 5);
      }
    });
  }

  private void make(DynamoReleasePress press, int firms) {
    Draft draft = press.begin();
    draft.put(table(draft.number(), firms));
    draft.put(HERE, table(draft.number(), firms));
    draft.keep(YEAR, 3, firms(firms));
    if (!draft.publish(release(draft.number()))) {
      throw new IllegalStateException("overtaken");
    }
  }

  @Test
  void onlyWhatTheNewestCountedIsKept() {
    for (int number = 1; number <= 3; number++) {
      Draft draft = press.begin();
      draft.keep(YEAR, 0, firms(10));
      draft.publish(release(number));
    }
    press.forget(3, YEAR);

    assertThat(press.counted(1, YEAR, 0)).isEmpty();
    assertThat(press.counted(2, YEAR, 0)).isEmpty();
    assertThat(press.counted(3, YEAR, 0)).hasSize(10);
  }

  @Test
  void aClosedCommunitysOwnTablesGo() {
    published();
    published();
    press.forget(HERE, YEAR);

    assertThat(reader.own(HERE, 1, YEAR, ID)).isEmpty();
    assertThat(reader.own(HERE, 2, YEAR, ID)).isEmpty();
    assertThat(reader.national(2, YEAR, ID)).isPresent();
  }

  @Test
  void readingCostsTheSameWhateverTheCountsAre() {
    var costs =
        Stream.of(5, 1_000, 100_000, 10_000_000)
            .map(firms -> {
              Draft draft = press.begin();
              draft.put(table(draft.number(), firms));
              draft.publish(release(draft.number()));
              try (var metered = tables.metered();
                  var client = LocalTables.client(metered.endpoint())) {
                var read =
                    new DynamoReleaseReader(table(client)).national(draft.number(), YEAR, ID);
                assertThat(read).isPresent();
                return metered.readUnits();
              }
            })
            .toList();

    assertThat(costs.stream().distinct()).hasSize(1);
    assertThat(costs.getFirst()).isPositive();
  }

  private void published() {
    Draft draft = press.begin();
    draft.put(table(draft.number(), 100));
    draft.put(HERE, table(draft.number(), 20));
    assertThat(draft.publish(release(draft.number()))).isTrue();
  }

  private StatisticsTable table(DynamoDbClient client) {
    return new StatisticsTable(
        client,
        tables.name("StatisticsTable"),
        Set.of(StatisticsTable.STATES, StatisticsTable.RELEASES));
  }

  private static Release release(int number) {
    return new Release(number, NOW, List.of(new Release.Year(YEAR, number, NOW, false)));
  }

  private static ReleasedTable table(int release, int firms) {
    var rows =
        IntStream.range(0, 22)
            .mapToObj(row ->
                new ReleasedTable.Row(
                    row == 0 ? ReleasedTable.ALL : "G" + row,
                    row == 3 ? OptionalInt.of(4) : OptionalInt.empty(),
                    new Figure.Shown(firms),
                    row % 2 == 0
                        ? Optional.of(new ReleasedTable.Spread(-13 * row, OptionalInt.of(241)))
                        : Optional.empty(),
                    List.of(
                        new Figure.Shown(firms),
                        new Figure.Hidden(Figure.Reason.SMALL_OR_COMPLEMENT, 0, firms + 7))))
            .toList();
    return new ReleasedTable(ID, YEAR, QUESTIONS, release, List.of("70-100", "-25-69"), rows);
  }

  private static List<Contribution> firms(int number) {
    return IntStream.range(0, number).mapToObj(DynamoReleasePressTest::firm).toList();
  }

  private static Contribution firm(int number) {
    var months = new TreeMap<YearMonth, Monthly>();
    months.put(
        YearMonth.of(2026, 4 + number % 9), new Monthly(1 + number % 255, number % 126 - 25));
    return new Contribution(
        new Firm(HERE, new FirmId("%026d".formatted(number))),
        YEAR,
        number % 3 > 0,
        new Profile(
            number % 5 == 0 ? Optional.empty() : Optional.of(new Industry("E")),
            number % 4 == 0 ? Optional.empty() : Optional.of(EmployeeBand.FROM_6),
            number % 7 == 0 ? Optional.empty() : Optional.of(new Prefecture("27"))),
        QUESTIONS,
        Answers.ofLetters("IPNUAIPNUIPNUIPNUIPNUIPNU"),
        number % 126 - 25,
        months);
  }
}
