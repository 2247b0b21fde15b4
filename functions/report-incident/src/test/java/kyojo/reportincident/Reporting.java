package kyojo.reportincident;

import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kyojo.domain.Stage;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.incident.report.IncidentStore;
import kyojo.domain.incident.report.IncidentStore.Dossier;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.persistence.incident.DynamoIncidentStore;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.uploads.UploadsSettings;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import tools.jackson.databind.node.ObjectNode;

/** The function with tables of its own and two communities in them. */
final class Reporting {
  static final CommunityId OTHER = new CommunityId("00000000000000000000000002");

  /** Addresses are signed without asking it. */
  private static final URI NO_BUCKET = URI.create("http://localhost:1/objects");

  final LocalTables tables = LocalTables.fresh();
  final Map<String, String> variables = with(NO_BUCKET, tables.variables("ReportIncident"));
  final IncidentStore store;
  final Lambda lambda;

  Reporting() {
    var communities =
        new DynamoCommunities(tables.client(), tables.name("ReferenceTable"), Stage.DEVELOPMENT);
    communities.put(Samples.community(Samples.COMMUNITY, "A", "27"));
    communities.put(Samples.community(OTHER, "B", "27"));
    var records = new RecordsTable(tables.client(), tables.name("RecordsTable"));
    var keys = KeysetStore.open(records, KeysSettings.from(variables), InstantSource.system());
    keys.create(Samples.COMMUNITY);
    keys.create(OTHER);
    store = new DynamoIncidentStore(records, new TenantCipher(keys));
    lambda = new Lambda(new ReportIncidentHandler(variables));
  }

  private static Map<String, String> with(URI bucket, Map<String, String> variables) {
    var all = new HashMap<>(variables);
    all.put(UploadsSettings.ENDPOINT, bucket.toString());
    return all;
  }

  /** The function as it starts now, with its database there. */
  Lambda cold(URI database) {
    return cold(database, NO_BUCKET);
  }

  /** The same, with its files there. */
  Lambda cold(URI database, URI bucket) {
    return new Lambda(
        new ReportIncidentHandler(with(bucket, tables.variables("ReportIncident", database))));
  }

  /** The function at that clock. */
  Lambda at(InstantSource clock) {
    return new Lambda(
        new ReportIncidentHandler(
            DaggerReportIncidentComponent.factory()
                .create(ReportIncidentSettings.from(variables), clock)));
  }

  /** A first report under a key that was never used. */
  static Event fresh() {
    return keyed(Event.of("report-incident/first.json"));
  }

  static Event keyed(Event event) {
    return event.withHeader("Idempotency-Key", UUID.randomUUID().toString());
  }

  /** Another first report, in which something is said otherwise. */
  static Event said(String member, String value) {
    ObjectNode body = Event.of("report-incident/first.json").bodyJson();
    var statement = (ObjectNode) body.get("statement");
    statement.remove("startedAt");
    statement.put(member, value);
    return keyed(Event.of("report-incident/first.json").withBody(body));
  }

  /** What an event wants of the report that was answered. */
  static Event about(String name, Answer reported) {
    Event event = Event.of("report-incident/" + name + ".json");
    return event
        .withPathParameter("incident", reported.at("/incidentId").asString())
        .withHeader("Receipt", reported.at("/receipt").asString());
  }

  Answer reported() {
    return lambda.call(fresh());
  }

  int stored() {
    return tables.count("RecordsTable");
  }

  Dossier dossier(Answer reported) {
    return store
        .read(Samples.COMMUNITY, new IncidentId(reported.at("/incidentId").asString()))
        .orElseThrow();
  }
}
