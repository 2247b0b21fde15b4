package kyojo.querystatistics;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import kyojo.domain.Stage;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.StatisticsTable;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.persistence.statistics.DynamoReleasePress;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.SampleReleases;
import kyojo.testkit.Samples;
import kyojo.testkit.Staff;

/** The function with tables of its own, staff, and releases as tests want them. */
final class Querying {
  static final Event RELEASES = Event.of("query-statistics/releases.json");
  static final Event NATIONAL = Event.of("query-statistics/national.json");
  static final Event CSV = Event.of("query-statistics/national-csv.json");
  static final Event FOR_COMMUNITY = Event.of("query-statistics/national-for-community.json");
  static final Event RELEASES_FOR_COMMUNITY =
      Event.of("query-statistics/releases-for-community.json");
  static final Event OWN = Event.of("query-statistics/own.json");
  static final CommunityId OTHER = new CommunityId("00000000000000000000000002");

  final LocalTables tables = LocalTables.fresh();
  final Lambda lambda = new Lambda(new QueryStatisticsHandler(tables.variables("QueryStatistics")));
  final SampleReleases releases =
      new SampleReleases(
          new DynamoReleasePress(
              new StatisticsTable(
                  tables.client(),
                  tables.name("StatisticsTable"),
                  Set.of(StatisticsTable.STATES, StatisticsTable.RELEASES))));

  Querying() {
    var records = new RecordsTable(tables.client(), tables.name("RecordsTable"));
    var keys =
        KeysetStore.open(
            records, KeysSettings.from(tables.variables("ReadDesk")), InstantSource.system());
    var rosters = new DynamoRosterStore(records, MemberNames.with(new TenantCipher(keys)));
    var ipa = List.of(Staff.member("ipa-1", Role.IPA));
    for (Roster roster :
        List.of(
            Staff.roster(Samples.COMMUNITY),
            new Roster(OTHER, 1, List.of(Staff.member("other-1", Role.OWNER)), List.of()),
            new Roster(CommunityId.IPA, 1, ipa, List.of()))) {
      keys.create(roster.community());
      rosters.replace(roster);
    }
    new DynamoCommunities(tables.client(), tables.name("ReferenceTable"), Stage.DEVELOPMENT)
        .put(Samples.community(Samples.COMMUNITY, "=なにわ", "27"));
  }
}
