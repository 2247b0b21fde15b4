package kyojo.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriggerReaderTest {
  private static final String FUNCTION =
      """
      Resources:
        Store:
          Type: AWS::Serverless::Function
          Properties:
            CodeUri: functions/store/target/function
            Handler: kyojo.store.StoreHandler
            Events:
              Changes:
                Type: DynamoDB
                Properties:
                  Stream: !GetAtt Records.StreamArn
                  StartingPosition: TRIM_HORIZON
                  BatchSize: 25
                  MaximumRetryAttempts: 4
                  MaximumRecordAgeInSeconds: 3600
                  BisectBatchOnFunctionError: true
                  FunctionResponseTypes: [ReportBatchItemFailures]
                  DestinationConfig: {OnFailure: {Type: SQS, Destination: !GetAtt Lost.Arn}}
              Clock: {Type: ScheduleV2, Properties: {ScheduleExpression: rate(5 minutes)}}
      """;

  @TempDir Path folder;

  @Test
  void readsStreamsAndSchedules() throws IOException {
    var function = read(FUNCTION);
    assertThat(function.streams())
        .containsExactly(
            new StreamMapping(
                "Changes",
                "Records",
                25,
                Optional.of(4),
                Optional.of(Duration.ofHours(1)),
                true,
                true,
                Optional.of("Lost"),
                List.of()));
    assertThat(function.schedules()).containsExactly(new Schedule("Clock", Duration.ofMinutes(5)));
  }

  @Test
  void whatAStreamDoesNotSayIsAsLambdaHasIt() throws IOException {
    var said =
        FUNCTION.substring(
            FUNCTION.indexOf("            BatchSize"), FUNCTION.indexOf("        Clock"));
    assertThat(read(FUNCTION.replace(said, "")).streams())
        .containsExactly(
            new StreamMapping(
                "Changes",
                "Records",
                100,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                List.of()));
  }

  @Test
  void aFilterLetsThroughWhatOneOfItsPatternsFits() throws IOException {
    var mapping =
        read(filtered(
                """
                {"dynamodb":{"Keys":{"sk":{"S":[{"prefix":"D#"},"CONFIRMATION"]}}}}\
                """,
                """
                {"dynamodb":{"Keys":{"pk":{"S":["A"]},"sk":{"S":["B"]}}}}\
                """))
            .streams()
            .getFirst();

    assertThat(mapping.letsThrough(Map.of("pk", "T#1", "sk", "D#x"))).isTrue();
    assertThat(mapping.letsThrough(Map.of("pk", "T#1", "sk", "D#"))).isTrue();
    assertThat(mapping.letsThrough(Map.of("pk", "T#1", "sk", "CONFIRMATION"))).isTrue();
    assertThat(mapping.letsThrough(Map.of("pk", "A", "sk", "B"))).isTrue();
    assertThat(mapping.letsThrough(Map.of("pk", "T#1", "sk", "CONFIRMATIONS"))).isFalse();
    assertThat(mapping.letsThrough(Map.of("pk", "A", "sk", "C"))).isFalse();
    assertThat(mapping.letsThrough(Map.of("pk", "D#"))).isFalse();
    assertThat(read(FUNCTION).streams().getFirst().letsThrough(Map.of("pk", "A"))).isTrue();
  }

  @Test
  void aPatternThatOneMachineWouldReadOtherwiseIsRefused() {
    String place =
        "template.yaml: Resources.Store.Properties.Events.Changes.Properties.FilterCriteria"
            + ".Filters[0].Pattern";
    refuses(
        filtered("{\"eventName\":[\"INSERT\"]}"),
        place + " names more or else than dynamodb, which alone is understood");
    refuses(
        filtered("{\"dynamodb\":{\"Keys\":{\"sk\":{\"S\":[{\"suffix\":\"x\"}]}}}}"),
        place + ".dynamodb.Keys.sk.S[0] names more or else than prefix");
    refuses(filtered("{"), place + " is not a pattern");
  }

  private static String filtered(String... patterns) {
    String filters =
        Stream.of(patterns)
            .map(pattern -> "{Pattern: '" + pattern.strip() + "'}")
            .collect(Collectors.joining(", "));
    return FUNCTION.replace(
        "BatchSize: 25", "BatchSize: 25\n            FilterCriteria: {Filters: [" + filters + "]}");
  }

  @Test
  void aTriggerThatOneMachineCannotHaveIsRefused() {
    refuses(
        FUNCTION.replace("TRIM_HORIZON", "AT_TIMESTAMP"),
        "template.yaml: Resources.Store.Properties.Events.Changes.Properties.StartingPosition is"
            + " not TRIM_HORIZON, which alone is understood: AT_TIMESTAMP");
    refuses(
        FUNCTION.replace("Type: SQS", "Type: SNS"),
        "template.yaml:"
            + " Resources.Store.Properties.Events.Changes.Properties.DestinationConfig.OnFailure.Type"
            + " is neither SQS nor S3, which alone are understood: SNS");
    refuses(
        FUNCTION.replace("rate(5 minutes)", "cron(5)"),
        "template.yaml: Resources.Store.Properties.Events.Clock.Properties.ScheduleExpression is"
            + " neither a rate of minutes, hours or days nor a time of every day: cron(5)");
  }

  @Test
  void aTimeOfEveryDayIsOnceADay() throws IOException {
    var nightly = read(FUNCTION.replace("rate(5 minutes)", "'cron(10 4 * * ? *)'"));
    assertThat(nightly.schedules()).extracting(Schedule::every).containsExactly(Duration.ofDays(1));
  }

  private FunctionResource read(String template) throws IOException {
    return Template.read(Files.writeString(folder.resolve("template.yaml"), template))
        .function("Store");
  }

  private void refuses(String template, String message) {
    assertThatThrownBy(() -> read(template))
        .isInstanceOf(TemplateError.class)
        .hasMessageStartingWith(message);
  }
}
