package kyojo.local.stream;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kyojo.json.Decoded;
import kyojo.json.JsonOutput;
import kyojo.json.JsonText;
import kyojo.json.JsonValue;
import kyojo.json.JsonValue.JsonArray;
import kyojo.json.JsonValue.JsonObject;
import kyojo.json.JsonValue.JsonString;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** Records of a stream as Lambda hands them to a function, and what the function answers. */
final class StreamEvent {
  private static final int DEPTH_MAX = 4;

  private StreamEvent() {}

  /**
   * The event. Keys alone are written: {@code local/} knows no stream that has more.
   *
   * @param region and {@code arn} of the stream
   */
  static byte[] write(List<Record> records, String region, String arn) {
    return JsonOutput.object(
        out -> out.objects("Records", records, (each, one) -> write(each, one, region, arn)));
  }

  private static void write(JsonOutput out, Record one, String region, String arn) {
    var change = one.dynamodb();
    out.text("eventID", one.eventID())
        .text("eventName", one.eventNameAsString())
        .text("eventVersion", one.eventVersion())
        .text("eventSource", one.eventSource())
        .text("awsRegion", region)
        .object(
            "dynamodb",
            dynamo ->
                dynamo
                    .number(
                        "ApproximateCreationDateTime",
                        change.approximateCreationDateTime().getEpochSecond())
                    .object(
                        "Keys", keys -> change.keys().forEach((name, key) -> key(keys, name, key)))
                    .text("SequenceNumber", change.sequenceNumber())
                    .number("SizeBytes", change.sizeBytes())
                    .text("StreamViewType", change.streamViewTypeAsString()))
        .text("eventSourceARN", arn);
  }

  private static void key(JsonOutput out, String name, AttributeValue key) {
    out.object(
        name,
        value ->
            Map.of("S", Optional.ofNullable(key.s()), "N", Optional.ofNullable(key.n()))
                .forEach((type, text) -> text.ifPresent(is -> value.text(type, is))));
  }

  /**
   * How many records from the first on were handled, by what a function answered that names
   * failures: Lambda goes on from the first that is named. An answer that it does not understand is
   * a failure of all.
   */
  static int handled(List<Record> records, byte[] answer) {
    if (answer.length == 0) {
      return records.size();
    }
    if (!(JsonText.parse(answer, DEPTH_MAX)
        instanceof Decoded.Valid<JsonValue>(JsonObject(var members)))) {
      return 0;
    }
    if (!(members.get("batchItemFailures") instanceof JsonArray(var failures))) {
      return records.size();
    }
    Set<String> failed =
        failures.stream()
            .map(StreamEvent::identifier)
            .collect(Collectors.toCollection(TreeSet::new));
    var numbers = records.stream().map(each -> each.dynamodb().sequenceNumber()).toList();
    if (!numbers.containsAll(failed)) {
      return 0;
    }
    return (int) numbers.stream().takeWhile(number -> !failed.contains(number)).count();
  }

  private static String identifier(JsonValue failure) {
    return failure instanceof JsonObject(var members)
            && members.get("itemIdentifier") instanceof JsonString(String number)
        ? number
        : "";
  }
}
