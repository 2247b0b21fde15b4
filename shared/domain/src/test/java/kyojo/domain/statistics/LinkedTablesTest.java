package kyojo.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kyojo.domain.diagnosis.Samples;
import kyojo.domain.statistics.Population.Grouped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trap 4: tables that are linked are attacked together. */
class LinkedTablesTest {
  private static final int COMMUNITIES = 20;
  private static final Regions REGIONS = new Regions(Shown.communities(COMMUNITIES));

  /** Trap 4: tables of the same groups, attacked together as they are released. */
  @ParameterizedTest
  @CsvSource({"SIZE, 1", "SIZE, 9", "SIZE, 17", "INDUSTRY, 1", "INDUSTRY, 13", "INDUSTRY, 24"})
  void nobodyTellsAHiddenCountOfLinkedTables(Grouping grouping, int question) {
    List<Member> members = ManyFirms.members(new ManyFirms(13, 5).make(250));
    var population = Population.of(members);
    var groups =
        new Grouped(
            Groups.count(grouping),
            firm -> Groups.of(grouping, population.facts().get(firm)),
            new int[0]);
    List<Topic> all = new Told(ManyFirms.YEAR, Samples.SET, 1, Standing.NONE, REGIONS).topics();
    List<Topic> topics = List.of(all.getFirst(), all.get(question), all.get(question + 1));
    var tables =
        ProtectedTables.of(
            population,
            groups,
            topics,
            AllTable.finest(population, topics),
            new ProtectedTables.Hiding(new BitSet(), new BitSet()));
    List<Attacker.Firm> firms =
        IntStream.range(0, members.size())
            .mapToObj(firm -> attacked(population, groups, tables, firm))
            .toList();

    for (int insider = -1; insider < 5; insider++) {
      var attacker =
          new Attacker(
              tables.tables(),
              tables.protection(),
              Optional.of(insider).filter(it -> it >= 0),
              firms);
      assertThat(attacker.leaks()).as("staff of %d", insider).isEmpty();
    }
  }

  private static Attacker.Firm attacked(
      Population population, Grouped groups, ProtectedTables tables, int firm) {
    Facts facts = population.facts().get(firm);
    return new Attacker.Firm(
        population.communities()[firm],
        facts.isKnown(),
        List.of(groups.of().applyAsInt(firm)),
        IntStream.range(0, tables.topics().size())
            .mapToObj(topic ->
                tables.columns().get(topic).of(tables.topics().get(topic).of().applyAsInt(facts)))
            .toList());
  }
}
