package kyojo.persistence.statistics;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kyojo.domain.Limits;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.FirmRecords;
import kyojo.domain.statistics.FirmRecords.Answered;
import kyojo.domain.statistics.FirmRecordsReader;
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** What statistics need of firms, from the table records; of who a firm is nothing is asked for. */
public final class DynamoFirmRecords implements FirmRecordsReader {
  private static final Pattern PARTITION = Pattern.compile("T#([0-9A-Z]{26})#F#([0-9A-Z]{26})");
  private static final List<String> ATTRIBUTES =
      List.of(
          Keys.SK,
          "type",
          "expiresAt",
          "submittedAt",
          "questionSet",
          "letters",
          "industry",
          "employees",
          "prefecture",
          "origin");

  /** Behind every diagnosis, and before a firm's list of devices. */
  private static final String DIAGNOSES_END = Keys.DIAGNOSIS_PREFIX + "~";

  private final RecordsTable records;

  public DynamoFirmRecords(RecordsTable records) {
    this.records = records;
  }

  @Override
  public Optional<Firm> firmOf(String partition) {
    Matcher key = PARTITION.matcher(partition);
    return key.matches()
        ? CommunityId.parse(key.group(1))
            .flatMap(community -> FirmId.parse(key.group(2)).map(id -> new Firm(community, id)))
        : Optional.empty();
  }

  @Override
  public FirmRecords read(Firm firm) {
    List<Map<String, AttributeValue>> items = items(firm);
    return new FirmRecords(
        firm,
        items.stream().anyMatch(item -> sk(item).equals(Keys.ALL_DIAGNOSES)),
        items.stream().anyMatch(item -> sk(item).equals(Keys.CONFIRMATION) && !isTombstone(item)),
        items.stream()
            .filter(item -> isDiagnosis(item) && !isTombstone(item))
            .map(DynamoFirmRecords::answered)
            .toList(),
        items.stream().anyMatch(item -> isDiagnosis(item) && isTombstone(item)));
  }

  private List<Map<String, AttributeValue>> items(Firm firm) {
    var request =
        QueryRequest.builder()
            .tableName(records.name())
            .keyConditionExpression("pk = :pk AND sk BETWEEN :from AND :to")
            .expressionAttributeValues(
                Map.of(
                    ":pk",
                    AttributeValue.fromS(Keys.firm(firm.community(), firm.id())),
                    ":from",
                    AttributeValue.fromS(Keys.CONFIRMATION),
                    ":to",
                    AttributeValue.fromS(DIAGNOSES_END)))
            .projectionExpression("#" + String.join(", #", ATTRIBUTES))
            .expressionAttributeNames(
                ATTRIBUTES.stream()
                    .collect(Collectors.toMap(name -> "#" + name, Function.identity())))
            .consistentRead(true)
            .limit(Limits.FIRM_PAGE_ITEMS)
            .build();
    return records.client(firm.community()).queryPaginator(request).stream()
        .limit(Limits.FIRM_PAGES_MAX)
        .flatMap(page -> page.items().stream())
        .toList();
  }

  private static boolean isDiagnosis(Map<String, AttributeValue> item) {
    return sk(item).startsWith(Keys.DIAGNOSIS_PREFIX) && !sk(item).equals(Keys.ALL_DIAGNOSES);
  }

  private static boolean isTombstone(Map<String, AttributeValue> item) {
    return text(item, "type").equals(ItemHead.TOMBSTONE);
  }

  private static Answered answered(Map<String, AttributeValue> item) {
    return new Answered(
        new DiagnosisId(sk(item).substring(Keys.DIAGNOSIS_PREFIX.length())),
        Instant.parse(text(item, "submittedAt")),
        Instant.ofEpochSecond(Long.parseLong(requireNonNull(item.get("expiresAt")).n())),
        Origin.valueOf(text(item, "origin").toUpperCase(Locale.ROOT)),
        new Profile(
            find(item, "industry").map(Industry::new),
            find(item, "employees").map(id -> EmployeeBand.parse(id).orElseThrow()),
            find(item, "prefecture").map(Prefecture::new)),
        new QuestionSetId(text(item, "questionSet")),
        Answers.ofLetters(text(item, "letters")));
  }

  private static String sk(Map<String, AttributeValue> item) {
    return text(item, Keys.SK);
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return find(item, name).orElseThrow(() -> new IllegalStateException("an item without " + name));
  }

  private static Optional<String> find(Map<String, AttributeValue> item, String name) {
    return Optional.ofNullable(item.get(name)).map(AttributeValue::s);
  }
}
