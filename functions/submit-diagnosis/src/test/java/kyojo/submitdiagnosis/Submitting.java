package kyojo.submitdiagnosis;

import java.util.Map;
import java.util.UUID;
import kyojo.domain.Stage;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;

/** The function with tables of its own and two communities in them. */
final class Submitting {
  static final String OTHER_COMMUNITY = "00000000000000000000000002";

  private static final Event FIRST = Event.of("submit-diagnosis/first.json");

  final LocalTables tables = LocalTables.fresh();
  final Map<String, String> variables = tables.variables("SubmitDiagnosis");
  final Lambda lambda = new Lambda(new SubmitDiagnosisHandler(variables));

  Submitting() {
    var communities =
        new DynamoCommunities(tables.client(), tables.name("ReferenceTable"), Stage.DEVELOPMENT);
    communities.put(Samples.community(new CommunityId("00000000000000000000000001"), "A", "27"));
    communities.put(Samples.community(new CommunityId(OTHER_COMMUNITY), "B", "27"));
  }

  /** A first submission under a key that was never used. */
  static Event fresh() {
    return FIRST.withHeader("Idempotency-Key", UUID.randomUUID().toString());
  }

  int stored() {
    return tables.count("RecordsTable");
  }
}
