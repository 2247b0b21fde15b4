package kyojo.persistence.statistics;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.statistics.RecountProgress;
import kyojo.persistence.Keys;
import kyojo.persistence.StatisticsTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How far the recount came, as it is stored: one item, which nobody else reads. */
final class ProgressItem {
  static final String PK = StatisticsTable.CONTRIBUTIONS + "RECOUNT";
  static final String SK = "PROGRESS";

  private ProgressItem() {}

  static Map<String, AttributeValue> item(RecountProgress progress) {
    var item = new HashMap<String, AttributeValue>();
    item.put(Keys.PK, AttributeValue.fromS(PK));
    item.put(Keys.SK, AttributeValue.fromS(SK));
    item.put("begunAt", AttributeValue.fromS(progress.begunAt().toString()));
    item.put("place", AttributeValue.fromS(progress.place()));
    progress.doneAt().ifPresent(at -> item.put("doneAt", AttributeValue.fromS(at.toString())));
    item.put("checks", AttributeValue.fromN(Integer.toString(progress.checks())));
    item.put("repairs", AttributeValue.fromN(Integer.toString(progress.repairs())));
    return item;
  }

  static RecountProgress progress(Map<String, AttributeValue> item) {
    return new RecountProgress(
        Instant.parse(value(item, "begunAt").s()),
        value(item, "place").s(),
        Optional.ofNullable(item.get("doneAt")).map(AttributeValue::s).map(Instant::parse),
        Integer.parseInt(value(item, "checks").n()),
        Integer.parseInt(value(item, "repairs").n()));
  }

  private static AttributeValue value(Map<String, AttributeValue> item, String name) {
    return requireNonNull(item.get(name), name);
  }
}
