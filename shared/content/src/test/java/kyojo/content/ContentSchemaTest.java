package kyojo.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every record of content holds to the schema of its kind; the one that does not is named. */
class ContentSchemaTest {
  private static final Path RECORDS = Path.of("src/main/resources/kyojo/content");
  private static final Path SCHEMAS = Path.of("schemas");
  private static final String LOCATION = "https://kyojo.example/content/";
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Map<String, JsonNode> ALL = records();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDialect(Dialects.getDraft202012(), builder -> builder.schemas(schemas()));

  @TestFactory
  Stream<DynamicTest> everyRecordHoldsToItsSchema() {
    assertThat(ALL).hasSizeGreaterThanOrEqualTo(8);
    return ALL.entrySet().stream()
        .map(record ->
            dynamicTest(
                record.getKey(),
                () -> assertThat(faults(record.getValue())).as(record.getKey()).isEmpty()));
  }

  @Test
  void everySchemaHasARecordAndEveryKindASchema() {
    var kinds = new TreeSet<String>();
    ALL.values().forEach(record -> kinds.add(record.get("kind").asString()));
    var named = new TreeSet<String>(List.of("head"));
    named.addAll(kinds);

    assertThat(schemas().keySet().stream().map(ContentSchemaTest::kind)).hasSameElementsAs(named);
  }

  @Test
  void noTwoRecordsOfAKindHaveTheSameId() {
    assertThat(ALL.values().stream().map(r -> r.get("kind") + "/" + r.get("id")))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "question-sets/ipa-jisha-3.1.json|/confidence|\"MAYBE\"",
        "question-sets/ipa-jisha-3.1.json|/sourceUrl|null",
        "question-sets/ipa-jisha-3.1.json|/verifiedOn|\"yesterday\"",
        "question-sets/ipa-jisha-3.1.json|/questions/7/wording|\"GUESSED\"",
        "question-sets/ipa-jisha-3.1.json|/questions/7/notApplicableAllowed|true",
        "question-sets/ipa-jisha-3.1.json|/questions/7/note|\"x\"",
        "guidance/ipa-jisha-3.1.json|/items/0/steps|[\"one\",\"two\"]",
        "guidance/ipa-jisha-3.1.json|/items/0/why|\" \"",
        "threats/ipa-10threats-2026.json|/threats/9/rank|11",
        "privacy-notices/standard-2026-11.json|/retentions/0/retentionDays|0",
        "privacy-notices/standard-2026-11.json|/retentions/2/type|\"NOTE\"",
        "prefectures/jis-x-0401.json|/prefectures/46/code|\"48\"",
        "jcstar/scheme-2026-11.json|/levels/0/level|5",
        "jcstar/scheme-2026-11.json|/conclusions/3/id|\"SAFE\"",
        "jcstar/scheme-2026-11.json|/equivalences/0/extent|\"MOSTLY\"",
        "jcstar/scheme-2026-11.json|/schemes/1/numberForm|\"CSA(\"",
        "industries/jsic-14.json|/comment|\"x\"",
        "survey-shares/ipa-sme-2024.json|/shares/0/tenths|73.5",
        "survey-shares/ipa-sme-2024.json|/firms|0",
        "survey-shares/ipa-sme-2024.json|/to|\"2024-11\""
      })
  void aBrokenRecordIsFound(String record, String place, String value) {
    ObjectNode broken = (ObjectNode) Objects.requireNonNull(ALL.get(record)).deepCopy();
    int slash = place.lastIndexOf('/');
    ObjectNode parent = (ObjectNode) broken.at(place.substring(0, slash));
    parent.set(place.substring(slash + 1), JSON.readTree(value));

    assertThat(faults(broken)).isNotEmpty();
  }

  private static List<Error> faults(JsonNode record) {
    String schema = LOCATION + record.get("kind").asString() + ".schema.json";
    return REGISTRY
        .getSchema(SchemaLocation.of(schema))
        .validate(
            record,
            execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static Map<String, String> schemas() {
    var schemas = new TreeMap<String, String>();
    for (Path file : files(SCHEMAS)) {
      schemas.put(LOCATION + file.getFileName(), text(file));
    }
    return schemas;
  }

  private static String kind(String location) {
    return location.replace(LOCATION, "").replace(".schema.json", "");
  }

  private static Map<String, JsonNode> records() {
    var records = new TreeMap<String, JsonNode>();
    for (Path file : files(RECORDS)) {
      records.put(RECORDS.relativize(file).toString(), JSON.readTree(text(file)));
    }
    return records;
  }

  private static List<Path> files(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
