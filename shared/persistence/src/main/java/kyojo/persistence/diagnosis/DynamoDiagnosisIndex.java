package kyojo.persistence.diagnosis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.desk.DiagnosisFilter;
import kyojo.domain.desk.DiagnosisIndex;
import kyojo.domain.desk.Place;
import kyojo.domain.diagnosis.DiagnosisStore.Sealed;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.OriginCode;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.TenantCipher;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The index byMonth, one page of one month at a time. */
public final class DynamoDiagnosisIndex implements DiagnosisIndex {
  private final RecordsTable records;
  private final IdentitySeal seal;

  public DynamoDiagnosisIndex(RecordsTable records, TenantCipher cipher, UnopenedItems unopened) {
    this.records = records;
    this.seal = IdentitySeal.lenient(cipher, unopened);
  }

  @Override
  public Slice below(CommunityId community, Place place, DiagnosisFilter filter, int itemsMax) {
    String partition = Keys.diagnosesOf(community, place.month());
    var request =
        QueryEnhancedRequest.builder()
            .queryConditional(
                QueryConditional.sortLessThan(
                    key -> key.partitionValue(partition).sortValue(place.text())))
            .scanIndexForward(false)
            .limit(itemsMax);
    expression(filter).ifPresent(request::filterExpression);
    Page<DiagnosisItem> page =
        records
            .of(community, DiagnosisItemSchema.SCHEMA)
            .index(Keys.BY_MONTH)
            .query(request.build())
            .iterator()
            .next();
    return new Slice(
        page.items().stream().map(item -> entry(item, community)).toList(),
        Optional.ofNullable(page.scannedCount()).orElse(itemsMax),
        Optional.ofNullable(page.lastEvaluatedKey()).map(DynamoDiagnosisIndex::place));
  }

  private Entry entry(DiagnosisItem item, CommunityId community) {
    FirmId firm = Keys.firmOf(community, item.head().pk());
    Sealed sealed = DiagnosisItems.sealed(item, community, firm, seal);
    return new Entry(place(item.head().monthSk()), sealed.diagnosis(), sealed.nextAt());
  }

  private static Place place(Map<String, AttributeValue> key) {
    return place(requireNonNull(key.get(Keys.MONTH_SK)).s());
  }

  private static Place place(@Nullable String stored) {
    return new Place(requireNonNull(stored));
  }

  private static Optional<Expression> expression(DiagnosisFilter filter) {
    Map<String, String> equal = new HashMap<>();
    filter.industry().map(Industry::code).ifPresent(code -> equal.put("industry", code));
    filter.employees().map(EmployeeBand::id).ifPresent(id -> equal.put("employees", id));
    filter.prefecture().map(Prefecture::code).ifPresent(code -> equal.put("prefecture", code));
    filter
        .origin()
        .map(origin -> origin.name().toLowerCase(Locale.ROOT))
        .ifPresent(origin -> equal.put("origin", origin));
    filter.code().map(OriginCode::value).ifPresent(code -> equal.put("originCode", code));

    List<String> conditions = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    Map<String, AttributeValue> values = new HashMap<>();
    equal.forEach((name, value) -> {
      conditions.add("#" + name + " = :" + name);
      names.put("#" + name, name);
      values.put(":" + name, AttributeValue.fromS(value));
    });
    if (filter.latestOnly()) {
      conditions.add("attribute_not_exists(#next)");
      names.put("#next", DiagnosisItemSchema.NEXT_AT);
    }
    return conditions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Expression.builder()
                .expression(String.join(" AND ", conditions))
                .expressionNames(names)
                .expressionValues(values)
                .build());
  }
}
