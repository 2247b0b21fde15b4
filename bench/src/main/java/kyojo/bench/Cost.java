package kyojo.bench;

import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import kyojo.domain.Stage;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.submitdiagnosis.SubmitDiagnosisHandler;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;

/** What submissions consume of the database, by its own count (ReturnConsumedCapacity). */
final class Cost {
  private static final int SUBMISSIONS = 200;
  private static final Event FULL = Event.of("submit-diagnosis/full.json");

  private Cost() {}

  /** Prints the units of one submission, on average; false where one was not answered 201. */
  @SuppressWarnings("SystemOut") // The terminal is this program's user interface.
  static boolean print() {
    var tables = LocalTables.fresh();
    var community = new CommunityId("00000000000000000000000001");
    new DynamoCommunities(tables.client(), tables.name("ReferenceTable"), Stage.DEVELOPMENT)
        .put(Samples.community(community, "A", "27"));
    var records = new RecordsTable(tables.client(), tables.name("RecordsTable"));
    var settings = KeysSettings.from(tables.variables("SubmitDiagnosis"));
    // Names are sealed with them.
    KeysetStore.open(records, settings, InstantSource.system()).create(community);
    try (var database = tables.metered()) {
      var function =
          new Lambda(
              new SubmitDiagnosisHandler(tables.variables("SubmitDiagnosis", database.endpoint())));
      int answered = 0;
      for (int i = 0; i < SUBMISSIONS; i++) {
        var answer =
            function.call(FULL.withHeader("Idempotency-Key", UUID.randomUUID().toString()));
        answered += answer.status() == 201 ? 1 : 0;
      }
      System.out.printf(
          Locale.ROOT,
          "%nCapacity units a submission: %.2f write, %.2f read (%d submissions)%n",
          database.writeUnits() / SUBMISSIONS,
          database.readUnits() / SUBMISSIONS,
          answered);
      return answered == SUBMISSIONS;
    }
  }
}
