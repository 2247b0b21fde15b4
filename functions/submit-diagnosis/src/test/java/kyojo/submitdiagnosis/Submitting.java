package kyojo.submitdiagnosis;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kyojo.domain.Stage;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.origin.IssuedCode;
import kyojo.domain.origin.OriginCodeStore;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.origin.DynamoOriginCodeStore;
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
  final RecordsTable records = new RecordsTable(tables.client(), tables.name("RecordsTable"));
  final KeysetStore keys =
      KeysetStore.open(records, KeysSettings.from(variables), InstantSource.system());
  final DiagnosisStore store = new DynamoDiagnosisStore(records, new TenantCipher(keys));
  final Lambda lambda = new Lambda(new SubmitDiagnosisHandler(variables));

  final OriginCodeStore codes =
      new DynamoOriginCodeStore(new RecordsTable(tables.client(), tables.name("RecordsTable")));

  Submitting() {
    var communities =
        new DynamoCommunities(tables.client(), tables.name("ReferenceTable"), Stage.DEVELOPMENT);
    communities.put(Samples.community(new CommunityId("00000000000000000000000001"), "A", "27"));
    communities.put(Samples.community(new CommunityId(OTHER_COMMUNITY), "B", "27"));
    keys.create(new CommunityId("00000000000000000000000001"));
    keys.create(new CommunityId(OTHER_COMMUNITY));
  }

  /** A first submission under a key that was never used. */
  static Event fresh() {
    return FIRST.withHeader("Idempotency-Key", UUID.randomUUID().toString());
  }

  /** A first submission with a code. */
  static Event withCode(String code) {
    Event event = fresh();
    return event.withBody(event.bodyJson().put("origin", code));
  }

  /** Stores a seminar's code that is open for an hour from then on. */
  IssuedCode issue(String code, Instant from) {
    var terms = new IssuedCode.Terms(Origin.SEMINAR, "6月の商工会セミナー", from, from.plusSeconds(3600));
    var issued =
        new IssuedCode(
            Samples.COMMUNITY, new OriginCode(code), terms, Instant.EPOCH, Optional.empty());
    codes.put(issued);
    return issued;
  }

  int stored() {
    // Without the keys of the two tenants.
    return tables.count("RecordsTable") - 2;
  }
}
