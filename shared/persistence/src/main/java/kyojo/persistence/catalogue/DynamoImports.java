package kyojo.persistence.catalogue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kyojo.domain.catalogue.Catalogue;
import kyojo.domain.catalogue.CatalogueImport;
import kyojo.domain.catalogue.CatalogueImport.Act;
import kyojo.domain.catalogue.CatalogueImport.DeclaredFile;
import kyojo.domain.catalogue.CatalogueImport.Source;
import kyojo.domain.catalogue.CatalogueLimits;
import kyojo.domain.catalogue.ImportStore;
import kyojo.domain.identity.ImportId;
import kyojo.domain.identity.MemberId;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** Imports in the table reference, a partition a catalogue. */
public final class DynamoImports implements ImportStore {
  private static final String PARTITION = "I#";

  private final DynamoDbTable<ImportItem> table;

  public DynamoImports(DynamoDbClient client, String tableName) {
    this.table =
        DynamoDbEnhancedClient.builder()
            .dynamoDbClient(client)
            .extensions(List.of())
            .build()
            .table(tableName, ImportItemSchema.SCHEMA);
  }

  @Override
  public Optional<CatalogueImport> find(Catalogue catalogue, ImportId id) {
    return Optional.ofNullable(
            table.getItem(RecordsTable.get(PARTITION + catalogue.id(), id.value())))
        .map(item -> read(item, catalogue));
  }

  @Override
  public List<CatalogueImport> all(Catalogue catalogue) {
    return table
        .query(query ->
            query
                .queryConditional(
                    QueryConditional.keyEqualTo(k -> k.partitionValue(PARTITION + catalogue.id())))
                .consistentRead(true))
        .items()
        .stream()
        .limit(CatalogueLimits.IMPORTS_MAX)
        .map(item -> read(item, catalogue))
        .sorted(Comparator.comparing(DynamoImports::startedAt).reversed())
        .toList();
  }

  @Override
  public Optional<CatalogueImport> add(CatalogueImport begun) {
    try {
      table.putItem(
          PutItemEnhancedRequest.builder(ImportItem.class)
              .item(item(begun))
              .conditionExpression(RecordsTable.NOTHING_THERE)
              .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
              .build());
      return Optional.empty();
    } catch (ConditionalCheckFailedException e) {
      return Optional.of(read(table.tableSchema().mapToItem(e.item()), begun.catalogue()));
    }
  }

  @Override
  public void keep(CatalogueImport published) {
    table.putItem(item(published));
  }

  private static Instant startedAt(CatalogueImport one) {
    return one.started().at();
  }

  private static ImportItem item(CatalogueImport one) {
    Instant end = startedAt(one).plus(Duration.ofDays(CatalogueLimits.IMPORT_DAYS));
    return new ImportItem(
        PARTITION + one.catalogue().id(),
        one.id().value(),
        ImportItem.SCHEMA_VERSION,
        one.published().isPresent() ? null : end.getEpochSecond(),
        one.file().name(),
        one.file().size(),
        one.file().sha256(),
        one.source().url().toString(),
        one.source().takenAt().toString(),
        one.started().by().value(),
        startedAt(one).toString(),
        one.published().map(act -> act.by().value()).orElse(null),
        one.published().map(act -> act.at().toString()).orElse(null));
  }

  private static CatalogueImport read(ImportItem item, Catalogue catalogue) {
    return new CatalogueImport(
        new ImportId(item.sk()),
        catalogue,
        new DeclaredFile(item.fileName(), item.size(), item.sha256()),
        new Source(URI.create(item.sourceUrl()), Instant.parse(item.takenAt())),
        act(item.startedBy(), item.startedAt()),
        Optional.ofNullable(item.publishedBy())
            .flatMap(by -> Optional.ofNullable(item.publishedAt()).map(at -> act(by, at))));
  }

  private static Act act(String by, String at) {
    return new Act(new MemberId(by), Instant.parse(at));
  }
}
