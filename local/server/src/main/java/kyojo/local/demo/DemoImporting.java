package kyojo.local.demo;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kyojo.content.ContentModule;
import kyojo.csv.CsvFiles;
import kyojo.domain.Stage;
import kyojo.domain.catalogue.Catalogue;
import kyojo.domain.catalogue.CatalogueImport;
import kyojo.domain.catalogue.CatalogueVersions;
import kyojo.domain.catalogue.PublishImport;
import kyojo.domain.catalogue.ReadList;
import kyojo.domain.catalogue.ReviewImports;
import kyojo.domain.catalogue.StartImport;
import kyojo.domain.catalogue.Uploads;
import kyojo.domain.identity.ImportId;
import kyojo.domain.membership.Access;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.audit.DynamoAuditTrail;
import kyojo.persistence.catalogue.DynamoImports;
import kyojo.persistence.jcstar.DynamoRegistryVersions;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The use cases of the importer's function, before the port is open: uploads stay in memory. */
record DemoImporting(
    StartImport start,
    ReviewImports review,
    PublishImport publish,
    CatalogueVersions versions,
    InMemory uploads) {

  static DemoImporting on(
      DynamoDbClient client,
      Map<String, String> tables,
      Map<String, String> variables,
      InstantSource clock) {
    var records = new RecordsTable(client, DemoData.table(tables, DemoData.RECORDS_TABLE));
    String reference = DemoData.table(tables, DemoData.REFERENCE_TABLE);
    var keys = KeysetStore.open(records, KeysSettings.local(variables), clock);
    var names = MemberNames.with(new TenantCipher(keys));
    var rosters = new DynamoRosterStore(records, names);
    var access = new Access(rosters);
    var trail = new DynamoAuditTrail(records, names);
    var imports = new DynamoImports(client, reference);
    CatalogueVersions versions =
        catalogue -> new DynamoRegistryVersions(client, reference, catalogue);
    var uploads = new InMemory();
    var lists =
        new ReadList(
            uploads, new CsvFiles(), Stage.DEVELOPMENT, ContentModule.jcstarScheme().schemes());
    return new DemoImporting(
        new StartImport(access, imports, uploads, trail, clock),
        new ReviewImports(access, imports, versions, lists, rosters, clock),
        new PublishImport(access, imports, versions, lists, trail, clock),
        versions,
        uploads);
  }

  /** Whether nobody has ever published a list. */
  boolean isEmpty(Catalogue catalogue) {
    return versions.of(catalogue).pointer().newest() == 0;
  }

  /** Files that are given to it, in place of a bucket. Not thread-safe. */
  static final class InMemory implements Uploads {
    private final Map<ImportId, byte[]> files = new HashMap<>();

    void put(CatalogueImport begun, byte[] file) {
      files.put(begun.id(), file);
    }

    @Override
    public Address address(CatalogueImport begun, Instant now) {
      return new Address(URI.create("memory:" + begun.id().value()), "PUT", Map.of(), now);
    }

    @Override
    public Optional<byte[]> read(CatalogueImport begun) {
      return Optional.ofNullable(files.get(begun.id()));
    }
  }
}
