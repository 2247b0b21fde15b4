package kyojo.keepinventory;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kyojo.domain.Stage;
import kyojo.domain.catalogue.Catalogue;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.jcstar.Label;
import kyojo.domain.jcstar.Level;
import kyojo.domain.jcstar.Model;
import kyojo.domain.jcstar.RegistrationNumber;
import kyojo.domain.jcstar.RegistryHead;
import kyojo.domain.origin.IssuedCode;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.persistence.jcstar.DynamoRegistryVersions;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.origin.DynamoOriginCodeStore;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import tools.jackson.databind.node.ObjectNode;

/** The function with tables of its own and two communities in them. */
final class Keeping {
  static final CommunityId OTHER = new CommunityId("00000000000000000000000002");
  private static final Event FIRST = Event.of("keep-inventory/first.json");
  private static final Event READ = Event.of("keep-inventory/read.json");
  private static final Event ERASE = Event.of("keep-inventory/erase.json");

  final LocalTables tables = LocalTables.fresh();
  final Map<String, String> variables = tables.variables("KeepInventory");
  final RecordsTable records = new RecordsTable(tables.client(), tables.name("RecordsTable"));
  final DynamoCommunities communities =
      new DynamoCommunities(tables.client(), tables.name("ReferenceTable"), Stage.DEVELOPMENT);
  final DiagnosisStore diagnoses = new DynamoDiagnosisStore(records);
  final Lambda lambda;

  Keeping() {
    communities.put(Samples.community(Samples.COMMUNITY, "A", "27"));
    communities.put(Samples.community(OTHER, "B", "27"));
    var keys = KeysetStore.open(records, KeysSettings.from(variables), InstantSource.system());
    keys.create(Samples.COMMUNITY);
    keys.create(OTHER);
    lambda = cold();
  }

  /** The function as it starts now. */
  Lambda cold() {
    return new Lambda(new KeepInventoryHandler(variables));
  }

  /** A first list under a key that was never used. */
  static Event fresh() {
    return FIRST.withHeader("Idempotency-Key", UUID.randomUUID().toString());
  }

  static Event read(String receipt) {
    return READ.withHeader("Receipt", receipt);
  }

  static Event erase(String receipt) {
    return ERASE.withHeader("Receipt", receipt);
  }

  /** The firm's list of that event, in the place of a version. */
  static Event next(String receipt, long version) {
    return first(receipt).withHeader("If-Match", "\"" + version + "\"");
  }

  /** The list of a firm that has none. */
  static Event first(String receipt) {
    return FIRST.withoutHeader("Idempotency-Key").withHeader("Receipt", receipt);
  }

  static Event without(Event event, int device) {
    ObjectNode body = event.bodyJson();
    body.withArray("/devices").remove(device);
    return event.withBody(body);
  }

  String minted() {
    return receipt(lambda.call(fresh()));
  }

  static String receipt(Answer minted) {
    return minted.at("/receipt").asString();
  }

  /** Puts a list of labels into force in which the router of the sample carries one. */
  void publish(LocalDate expiresOn) {
    var versions =
        new DynamoRegistryVersions(
            tables.client(), tables.name("ReferenceTable"), Catalogue.JCSTAR_LABELS);
    var label =
        new Label(
            new RegistrationNumber("FICTION-0001"),
            Level.STAR_1,
            "架空通信",
            Optional.empty(),
            "通信機器",
            expiresOn.minusYears(1),
            expiresOn,
            Label.Recorded.ISSUED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(Model.listed("AX-1800/D", "架空ルーター")),
            List.of());
    var origin =
        new RegistryHead.Origin(
            URI.create("https://example.jp/list"),
            Instant.now(),
            Instant.now(),
            Optional.empty(),
            true,
            Optional.empty());
    versions.publish(versions.pointer(), List.of(label), origin);
  }

  /** Stores a seminar's code that is open for an hour. */
  void issue(String code) {
    Instant from = Instant.now().minusSeconds(60);
    var terms = new IssuedCode.Terms(Origin.SEMINAR, "セミナー", from, from.plusSeconds(3600));
    new DynamoOriginCodeStore(records)
        .put(
            new IssuedCode(
                Samples.COMMUNITY, new OriginCode(code), terms, Instant.EPOCH, Optional.empty()));
  }
}
