package kyojo.maintaincatalogues;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import kyojo.domain.catalogue.Catalogue;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.jcstar.RegistryVersions;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.jcstar.DynamoRegistryVersions;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Staff;
import tools.jackson.databind.node.ObjectNode;

/** Tables with one of IPA's people, and a list that lies in a bucket. */
final class Importing implements AutoCloseable {
  private static final String FUNCTION = "MaintainCatalogues";
  private static final byte[] FILE =
      """
      登録番号,型番,レベル,事業者名,製品名,製品分類,発行日,有効期限
      見本-1,A-1,★1,架空電機,ルーター,通信機器,2025-05-21,2027-05-20
      """
          .getBytes(StandardCharsets.UTF_8);

  final LocalTables tables = LocalTables.fresh();
  final Bucket bucket = new Bucket(FILE);
  final RegistryVersions versions =
      new DynamoRegistryVersions(
          tables.client(), tables.name("ReferenceTable"), Catalogue.JCSTAR_LABELS);

  Importing() {
    var records = new RecordsTable(tables.client(), tables.name("RecordsTable"));
    var keys =
        KeysetStore.open(
            records, KeysSettings.from(tables.variables(FUNCTION)), InstantSource.system());
    keys.create(CommunityId.IPA);
    new DynamoRosterStore(records, MemberNames.with(new TenantCipher(keys)))
        .replace(
            new Roster(CommunityId.IPA, 1, List.of(Staff.member("ipa-1", Role.IPA)), List.of()));
  }

  /** The function as it starts now, with its database elsewhere. */
  Lambda lambda(URI database) {
    var variables = new HashMap<>(tables.variables(FUNCTION, database));
    variables.put("AWS_ENDPOINT_URL_S3", bucket.endpoint().toString());
    return new Lambda(new MaintainCataloguesHandler(variables));
  }

  /** Begins an import of the file, under a key that was never used. */
  static Event begin() {
    Event event = event("start").withHeader("Idempotency-Key", UUID.randomUUID().toString());
    ObjectNode body = event.bodyJson();
    return event.withBody(body.put("size", FILE.length).put("sha256", sha256()));
  }

  static Event show(String id) {
    return event("show").withPathParameter("import", id);
  }

  static Event publish(Answer shown) {
    return event("publish")
        .withPathParameter("import", shown.at("/id").asString())
        .withHeader("If-Match", shown.headers().getOrDefault("etag", ""));
  }

  static Event rollback(String id, int inForce) {
    return event("rollback")
        .withPathParameter("import", id)
        .withHeader("If-Match", "\"" + inForce + "\"");
  }

  @Override
  public void close() {
    bucket.close();
  }

  private static Event event(String name) {
    return Event.of("maintain-catalogues/" + name + ".json").from("ipa-1");
  }

  private static String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(FILE));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
