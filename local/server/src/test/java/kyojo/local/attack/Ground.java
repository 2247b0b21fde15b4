package kyojo.local.attack;

import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kyojo.domain.Stage;
import kyojo.domain.community.Community;
import kyojo.domain.identity.CommunityId;
import kyojo.local.FirstStart;
import kyojo.local.demo.DemoData;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.StatisticsTable;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.persistence.statistics.DynamoReleasePress;
import kyojo.testkit.SampleReleases;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The demo data and the homes, and a way past every wall to what is stored. */
public final class Ground implements FirstStart {
  private static final CommunityId MODEL = new CommunityId("00000000000000000000000001");

  private static final int FIRMS = 1000;

  private @Nullable DynamoDbClient client;
  private @Nullable Closings closings;

  @Override
  public void fill(DynamoDbClient database, Map<String, String> tables) {
    client = database;
    new DemoData().fill(database, tables);
    var communities =
        new DynamoCommunities(database, name(tables, "ReferenceTable"), Stage.DEVELOPMENT);
    var model = communities.find(MODEL).orElseThrow();
    for (Home home : Home.ALL) {
      communities.put(like(model, home.id()));
    }
    var releases =
        new StatisticsTable(
            database,
            name(tables, "StatisticsTable"),
            Set.of(StatisticsTable.STATES, StatisticsTable.RELEASES));
    new SampleReleases(new DynamoReleasePress(releases))
        .publish(FIRMS, Home.ALL.stream().map(Home::id).toList());
  }

  /** Homes need keys as every community does, and their people have names. */
  @Override
  public void complete(
      DynamoDbClient database, Map<String, String> tables, Map<String, String> variables) {
    new DemoData().complete(database, tables, variables);
    var records = new RecordsTable(database, name(tables, "RecordsTable"));
    var names = MemberNames.open(records, KeysSettings.local(variables), InstantSource.system());
    var rosters = new DynamoRosterStore(records, names);
    for (Home home : Home.ALL) {
      rosters.replace(home.roster(Fixture.marker(home)));
    }
    rosters
        .find(Home.IPAS.id())
        .map(ipa -> Home.withSpares(ipa, Fixture.marker(Home.IPAS)))
        .ifPresent(rosters::replace);
    var communities =
        new DynamoCommunities(database, name(tables, "ReferenceTable"), Stage.DEVELOPMENT);
    closings = new Closings(database, records, names, communities);
  }

  /** Puts a closing into the community that is as far as it has to be for the route to move it. */
  public void close(Home home, String route) {
    Objects.requireNonNull(closings, "the product has not started").plant(home, route);
  }

  /** All that is stored now. */
  public Dump dump() {
    return Dump.of(Objects.requireNonNull(client, "the product has not started"));
  }

  private static String name(Map<String, String> tables, String id) {
    return Objects.requireNonNull(tables.get(id), id);
  }

  private static Community like(Community model, CommunityId id) {
    return new Community(
        id,
        model.name(),
        model.region(),
        model.prefectures(),
        model.sample(),
        model.introduction(),
        model.colour(),
        model.contact(),
        model.helplines(),
        model.offers(),
        model.privacyNotice(),
        model.quota());
  }
}
