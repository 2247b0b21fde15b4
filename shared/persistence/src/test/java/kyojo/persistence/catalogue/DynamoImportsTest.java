package kyojo.persistence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.catalogue.Catalogue;
import kyojo.domain.catalogue.CatalogueImport;
import kyojo.domain.catalogue.CatalogueImport.Act;
import kyojo.domain.catalogue.CatalogueImport.DeclaredFile;
import kyojo.domain.catalogue.CatalogueImport.Source;
import kyojo.domain.catalogue.CatalogueLimits;
import kyojo.domain.identity.ImportId;
import kyojo.domain.identity.MemberId;
import kyojo.testkit.LocalTables;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoImportsTest {
  private static final Instant NOW = Instant.parse("2026-11-28T01:02:03.004Z");
  private static final MemberId MEMBER = new MemberId("0000000000000000000000000M");

  private final LocalTables tables = LocalTables.fresh();
  private final DynamoImports imports =
      new DynamoImports(tables.client(), tables.name("ReferenceTable"));

  @Test
  void givesBackWhatWasBegunTheLastFirst() {
    CatalogueImport first = begun("1", NOW);
    CatalogueImport second = begun("0", NOW.plusSeconds(1));

    assertThat(imports.all(Catalogue.JCSTAR_LABELS)).isEmpty();
    assertThat(imports.find(Catalogue.JCSTAR_LABELS, first.id())).isEmpty();
    assertThat(imports.add(first)).isEmpty();
    assertThat(imports.add(second)).isEmpty();
    assertThat(imports.find(Catalogue.JCSTAR_LABELS, first.id())).contains(first);
    assertThat(imports.all(Catalogue.JCSTAR_LABELS)).containsExactly(second, first);
  }

  @Test
  void leavesWhatIsThereAndShowsIt() {
    CatalogueImport first = begun("1", NOW);
    imports.add(first);

    assertThat(imports.add(begun("1", NOW.plusSeconds(9)))).contains(first);
    assertThat(imports.find(Catalogue.JCSTAR_LABELS, first.id())).contains(first);
  }

  @Test
  void whatNobodyPublishedEndsAndWhatWasPublishedStays() {
    CatalogueImport begun = begun("1", NOW);
    imports.add(begun);
    long end = NOW.plus(Duration.ofDays(CatalogueLimits.IMPORT_DAYS)).getEpochSecond();
    assertThat(item(begun)).containsEntry("expiresAt", AttributeValue.fromN(Long.toString(end)));

    var published =
        new CatalogueImport(
            begun.id(),
            begun.catalogue(),
            begun.file(),
            begun.source(),
            begun.started(),
            Optional.of(new Act(MEMBER, NOW.plusSeconds(60))));
    imports.keep(published);

    assertThat(item(begun)).doesNotContainKey("expiresAt");
    assertThat(imports.find(Catalogue.JCSTAR_LABELS, begun.id())).contains(published);
  }

  private Map<String, AttributeValue> item(CatalogueImport begun) {
    return tables
        .client()
        .getItem(get ->
            get.tableName(tables.name("ReferenceTable"))
                .key(
                    Map.of(
                        "pk", AttributeValue.fromS("I#jcstar-labels"),
                        "sk", AttributeValue.fromS(begun.id().value()))))
        .item();
  }

  private static CatalogueImport begun(String last, Instant at) {
    return new CatalogueImport(
        new ImportId("0".repeat(25) + last),
        Catalogue.JCSTAR_LABELS,
        new DeclaredFile("一覧.csv", 1200, "ab".repeat(32)),
        new Source(URI.create("https://labels.example/list"), NOW.minusSeconds(3600)),
        new Act(MEMBER, at),
        Optional.empty());
  }
}
