package kyojo.stack;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kyojo.stack.Expression.Attribute;

/** Reads what calls a function without anybody asking: streams of tables, and schedules. */
final class TriggerReader {
  private static final int DEFAULT_BATCH_SIZE = 100;

  /** What Lambda takes for "as often as it takes". */
  private static final String FOREVER = "-1";

  private static final Set<String> DESTINATIONS = Set.of("SQS", "S3");

  private static final Pattern RATE =
      Pattern.compile("rate\\(([1-9][0-9]{0,3}) (minute|hour|day)s?\\)");

  /** At one time of every day. */
  private static final Pattern DAILY =
      Pattern.compile("cron\\([0-9]{1,2} [0-9]{1,2} \\* \\* \\? \\*\\)");

  private final StackFile stack;

  TriggerReader(StackFile stack) {
    this.stack = stack;
  }

  StreamMapping stream(String id, Node event) {
    requireBeginning(event.require("StartingPosition"));
    return new StreamMapping(
        id,
        attribute(event.require("Stream"), "StreamArn"),
        event.find("BatchSize").map(Node::count).orElse(DEFAULT_BATCH_SIZE),
        bound(event, "MaximumRetryAttempts"),
        bound(event, "MaximumRecordAgeInSeconds").map(Duration::ofSeconds),
        event.find("BisectBatchOnFunctionError").map(TriggerReader::isTrue).orElse(false),
        namesFailures(event.find("FunctionResponseTypes")),
        event.search("DestinationConfig", "OnFailure").map(this::destination),
        event.find("FilterCriteria").map(FilterReader::read).orElse(List.of()));
  }

  Schedule schedule(String id, Node event) {
    var expression = event.require("ScheduleExpression");
    if (DAILY.matcher(expression.text()).matches()) {
      return new Schedule(id, Duration.ofDays(1));
    }
    var rate = RATE.matcher(expression.text());
    if (!rate.matches()) {
      throw expression.error(
          "is neither a rate of minutes, hours or days nor a time of every day: "
              + expression.text());
    }
    var unit = ChronoUnit.valueOf(rate.group(2).toUpperCase(Locale.ROOT) + "S");
    return new Schedule(id, Duration.of(Integer.parseInt(rate.group(1)), unit));
  }

  /** Another beginning would pass over what was written before the function was there. */
  private static void requireBeginning(Node position) {
    if (!position.text().equals("TRIM_HORIZON")) {
      throw position.error("is not TRIM_HORIZON, which alone is understood: " + position.text());
    }
  }

  private static Optional<Integer> bound(Node event, String name) {
    return event.find(name).filter(node -> !node.text().equals(FOREVER)).map(Node::count);
  }

  private static boolean isTrue(Node node) {
    return node.text().equals("true");
  }

  private static boolean namesFailures(Optional<Node> types) {
    return types.map(Node::items).orElse(List.of()).stream()
        .anyMatch(type -> type.text().equals("ReportBatchItemFailures"));
  }

  private String destination(Node destination) {
    var type = destination.require("Type");
    if (!DESTINATIONS.contains(type.text())) {
      throw type.error("is neither SQS nor S3, which alone are understood: " + type.text());
    }
    return attribute(destination.require("Destination"), "Arn");
  }

  /** The resource whose attribute it is. */
  private String attribute(Node node, String name) {
    var parts = stack.expression(node).parts();
    if (parts.size() == 1
        && parts.getFirst() instanceof Attribute(var resource, var attribute)
        && attribute.equals(name)) {
      return resource;
    }
    throw node.error("is not !GetAtt <resource>." + name);
  }
}
