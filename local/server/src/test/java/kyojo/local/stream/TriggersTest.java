package kyojo.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import kyojo.local.function.Invoker;
import kyojo.persistence.DynamoClients;
import kyojo.persistence.DynamoSettings;
import kyojo.stack.LocalDynamo;
import kyojo.stack.Tables;
import kyojo.stack.Template;
import kyojo.stack.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Streams of the real DynamoDB Local, as a template says that a function reads them. */
class TriggersTest {
  private static final String TEMPLATE =
      """
      Resources:
        Tell:
          Type: AWS::Serverless::Function
          Properties:
            CodeUri: functions/tell/target/function
            Handler: kyojo.tell.TellHandler
            Events:
              Changes:
                Type: DynamoDB
                Properties:
                  Stream: !GetAtt Things.StreamArn
                  StartingPosition: TRIM_HORIZON
                  BatchSize: 10
                  MaximumRetryAttempts: 2
                  BisectBatchOnFunctionError: true
                  FunctionResponseTypes: [ReportBatchItemFailures]
                  DestinationConfig: {OnFailure: {Type: SQS, Destination: !GetAtt Lost.Arn}}
        Things:
          Type: AWS::DynamoDB::Table
          Properties:
            AttributeDefinitions: [{AttributeName: pk, AttributeType: S}]
            KeySchema: [{AttributeName: pk, KeyType: HASH}]
            StreamSpecification: {StreamViewType: KEYS_ONLY}
      """;
  private static final Pattern RECORD =
      Pattern.compile(
          "\"eventName\":\"(\\w+)\".*?\"pk\":\\{\"S\":\"(\\w+)\".*?\"SequenceNumber\":\"(\\d+)\"");

  private final List<String> told = Collections.synchronizedList(new ArrayList<>());

  @TempDir Path folder;

  private record Told(String event, String key, String number) {}

  /** What a function does with the records; false says that this one failed. */
  private interface Reader {
    boolean read(Told one);
  }

  @Test
  void aFunctionHearsOfEveryWriteInItsOrderByItsKeysAlone() throws Exception {
    try (var dynamo = LocalDynamo.inMemory(Workspace.find());
        var client = client(dynamo.endpoint());
        var streams = streams(dynamo.endpoint())) {
      Template template = table(client);
      put(client, "before");
      try (var _ = start(template, this::hear, client, streams)) {
        put(client, "a");
        put(client, "a");
        client.deleteItem(delete -> delete.tableName("Things").key(key("a")));
        await(told, 4);
      }
      assertThat(told).containsExactly("INSERT before", "INSERT a", "MODIFY a", "REMOVE a");
    }
  }

  @Test
  void whatFailedIsToldAgainAndWhatWasHandledIsNot() throws Exception {
    var isBroken = new AtomicBoolean(true);
    try (var dynamo = LocalDynamo.inMemory(Workspace.find());
        var client = client(dynamo.endpoint());
        var streams = streams(dynamo.endpoint())) {
      Template template = table(client);
      for (var name : List.of("a", "b", "c", "d")) {
        put(client, name);
      }
      Reader failsOnceAtC =
          one -> !(one.key().equals("c") && isBroken.getAndSet(false)) && hear(one);
      try (var _ = start(template, failsOnceAtC, client, streams)) {
        await(told, 4);
      }
      assertThat(told).containsExactly("INSERT a", "INSERT b", "INSERT c", "INSERT d");
    }
  }

  @Test
  void whatFailsForGoodIsGivenUpAloneAndTheQueueIsTold() throws Exception {
    try (var dynamo = LocalDynamo.inMemory(Workspace.find());
        var client = client(dynamo.endpoint());
        var streams = streams(dynamo.endpoint())) {
      Template template = table(client);
      for (int i = 0; i < 25; i++) {
        put(client, "k" + i);
      }
      Reader throwsAtSeven =
          one -> {
            if (one.key().equals("k7")) {
              throw new IllegalStateException("never");
            }
            return hear(one);
          };
      try (var _ = start(template, throwsAtSeven, client, streams)) {
        await(told, 24);
      }
    }
    assertThat(told.stream().distinct()).hasSize(24).doesNotContain("INSERT k7");
    assertThat(Files.readAllLines(folder.resolve("Lost.jsonl")))
        .singleElement()
        .asString()
        .contains("\"batchSize\":1");
  }

  @Test
  void afterARestartItGoesOnWhereItWas() throws Exception {
    Path database = Files.createDirectories(folder.resolve("dynamodb"));
    for (var name : List.of("a", "b")) {
      try (var dynamo = LocalDynamo.onDisk(Workspace.find(), database);
          var client = client(dynamo.endpoint());
          var streams = streams(dynamo.endpoint())) {
        Template template = table(client);
        // While nobody reads, what is written waits.
        put(client, name + "0");
        try (var _ = start(template, this::hear, client, streams)) {
          put(client, name);
          await(told, name.equals("a") ? 2 : 4);
        }
        put(client, name + "2");
      }
    }
    assertThat(told).startsWith("INSERT a0", "INSERT a", "INSERT a2", "INSERT b0");
    assertThat(told).doesNotHaveDuplicates();
  }

  @Test
  void whatAFilterDoesNotLetThroughIsPassedOver() throws Exception {
    var filtered =
        """
        BatchSize: 10
                    FilterCriteria:
                      Filters: [{Pattern: '{"dynamodb":{"Keys":{"pk":{"S":[{"prefix":"a"}]}}}}'}]\
        """;
    try (var dynamo = LocalDynamo.inMemory(Workspace.find());
        var client = client(dynamo.endpoint());
        var streams = streams(dynamo.endpoint())) {
      Template template = table(client, TEMPLATE.replace("BatchSize: 10", filtered));
      for (var name : List.of("a1", "b1", "a2", "b2")) {
        put(client, name);
      }
      try (var _ = start(template, this::hear, client, streams)) {
        await(told, 2);
      }
      // It was read to its end, b2 included: nothing is told again.
      put(client, "a3");
      try (var _ = start(template, this::hear, client, streams)) {
        await(told, 3);
      }
    }
    assertThat(told).containsExactly("INSERT a1", "INSERT a2", "INSERT a3");
  }

  private boolean hear(Told one) {
    told.add(one.event() + " " + one.key());
    return true;
  }

  private Triggers start(
      Template template, Reader reader, DynamoDbClient client, DynamoDbStreamsClient streams) {
    RequestStreamHandler handler =
        (event, answer, context) -> {
          var failed = new ArrayList<String>();
          var records =
              RECORD.matcher(new String(event.readAllBytes(), StandardCharsets.UTF_8)).results();
          for (var record : records.toList()) {
            var one = new Told(record.group(1), record.group(2), record.group(3));
            // As the functions do: the first that fails holds up those behind it.
            if (!failed.isEmpty() || !reader.read(one)) {
              failed.add("{\"itemIdentifier\":\"" + one.number() + "\"}");
            }
          }
          answer.write(
              ("{\"batchItemFailures\":[" + String.join(",", failed) + "]}")
                  .getBytes(StandardCharsets.UTF_8));
        };
    var here =
        new Triggers.Surroundings(
            client,
            streams,
            Map.of("Things", "Things"),
            "ap-northeast-1",
            Optional.of(folder),
            InstantSource.system());
    return Triggers.start(
        template, function -> new Invoker(function.id(), handler, function.timeout()), here);
  }

  private Template table(DynamoDbClient client) throws Exception {
    return table(client, TEMPLATE);
  }

  private Template table(DynamoDbClient client, String text) throws Exception {
    Path file = Files.writeString(folder.resolve("template.yaml"), text);
    Template template = Template.read(file);
    Tables.create(client, template, id -> id);
    return template;
  }

  private static void put(DynamoDbClient client, String name) {
    client.putItem(put ->
        put.tableName("Things")
            .item(
                Map.of(
                    "pk",
                    AttributeValue.fromS(name),
                    "at",
                    AttributeValue.fromS(String.valueOf(System.nanoTime())))));
  }

  private static Map<String, AttributeValue> key(String name) {
    return Map.of("pk", AttributeValue.fromS(name));
  }

  private static void await(List<String> told, int count) throws InterruptedException {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
    while (told.size() < count) {
      assertThat(Instant.now()).as("only %s", told).isBefore(deadline);
      Thread.sleep(20);
    }
    // Whoever told too much would do so now.
    Thread.sleep(400);
  }

  private static DynamoDbClient client(URI endpoint) {
    return DynamoClients.open(
        DynamoSettings.from(
            Map.of(
                "AWS_REGION", "ap-northeast-1", "AWS_ENDPOINT_URL_DYNAMODB", endpoint.toString())));
  }

  private static DynamoDbStreamsClient streams(URI endpoint) {
    return DynamoDbStreamsClient.builder()
        .region(Region.AP_NORTHEAST_1)
        .credentialsProvider(DynamoClients.credentials(Optional.of(endpoint)))
        .endpointOverride(endpoint)
        .httpClientBuilder(DynamoClients.http())
        .build();
  }
}
