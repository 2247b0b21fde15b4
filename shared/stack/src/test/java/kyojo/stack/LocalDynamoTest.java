package kyojo.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

class LocalDynamoTest {
  private static final Workspace WORKSPACE = Workspace.find();
  private static final TableResource TABLE =
      new TableResource(
          "Things",
          new TableResource.KeySchema("pk", Optional.of("sk")),
          Map.of("pk", "S", "sk", "S", "month", "S"),
          List.of(
              new TableResource.Index(
                  "byMonth",
                  new TableResource.KeySchema("month", Optional.of("sk")),
                  "KEYS_ONLY",
                  List.of())),
          Optional.of("KEYS_ONLY"),
          Optional.of("expiresAt"));
  private static final Template TEMPLATE =
      new Template(
          Map.of(), Optional.empty(), List.of(), List.of(TABLE), List.of(), List.of(), List.of());

  @TempDir Path folder;

  @Test
  void tablesHaveTheIndexesStreamsAndTimesToLiveOfTheTemplate() {
    try (var dynamo = LocalDynamo.inMemory(WORKSPACE);
        var client = client(dynamo)) {
      assertThat(Tables.create(client, TEMPLATE, id -> id + "-1"))
          .isEqualTo(Map.of("Things", "Things-1"));
      var table = client.describeTable(request -> request.tableName("Things-1")).table();
      assertThat(table.streamSpecification().streamViewType()).isEqualTo(StreamViewType.KEYS_ONLY);
      assertThat(table.globalSecondaryIndexes())
          .singleElement()
          .satisfies(index ->
              assertThat(index.projection().projectionType()).isEqualTo(ProjectionType.KEYS_ONLY));
      var ttl =
          client
              .describeTimeToLive(request -> request.tableName("Things-1"))
              .timeToLiveDescription();
      assertThat(ttl.attributeName()).isEqualTo("expiresAt");
      assertThat(ttl.timeToLiveStatus()).isEqualTo(TimeToLiveStatus.ENABLED);
    }
  }

  @Test
  void aTableThatIsThereIsLeftAndOneWithOtherKeysIsRefused() {
    var other =
        new TableResource(
            "Things",
            new TableResource.KeySchema("id", Optional.empty()),
            Map.of("id", "S"),
            List.of(),
            Optional.empty(),
            Optional.empty());
    try (var dynamo = LocalDynamo.inMemory(WORKSPACE);
        var client = client(dynamo)) {
      Tables.create(client, TEMPLATE, id -> id);
      put(client);
      Tables.create(client, TEMPLATE, id -> id);
      assertThat(count(client)).isOne();
      assertThatThrownBy(() ->
              Tables.create(
                  client,
                  new Template(
                      Map.of(),
                      Optional.empty(),
                      List.of(),
                      List.of(other),
                      List.of(),
                      List.of(),
                      List.of()),
                  id -> id))
          .isInstanceOf(StartError.class)
          .hasMessage(
              "Table Things in the database has the keys (pk, sk), byMonth (month, sk), but the template declares"
                  + " (id): empty the data (make reset) or take another data folder.");
    }
  }

  @Test
  void dataOnDiskSurvivesARestart() {
    try (var dynamo = LocalDynamo.onDisk(WORKSPACE, folder);
        var client = client(dynamo)) {
      Tables.create(client, TEMPLATE, id -> id);
      put(client);
    }
    try (var dynamo = LocalDynamo.onDisk(WORKSPACE, folder);
        var client = client(dynamo)) {
      Tables.create(client, TEMPLATE, id -> id);
      assertThat(count(client)).isOne();
    }
  }

  /** Twice the writes a second, and still on disk when they are answered. */
  @Test
  void writesOnDiskGoToALogFirst() throws Exception {
    try (var dynamo = LocalDynamo.onDisk(WORKSPACE, folder);
        var client = client(dynamo)) {
      Tables.create(client, TEMPLATE, id -> id);
      put(client);
      try (var files = Files.list(folder)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .anyMatch(name -> name.endsWith(".db-wal"));
      }
    }
  }

  @Test
  void twoDatabasesInOneProcessShareNothing() {
    try (var one = LocalDynamo.inMemory(WORKSPACE);
        var two = LocalDynamo.inMemory(WORKSPACE);
        var first = client(one);
        var second = client(two)) {
      Tables.create(first, TEMPLATE, id -> id);
      assertThat(second.listTables().tableNames()).isEmpty();
    }
  }

  @Test
  void closingStopsTheServerAndAllItsThreads() throws Exception {
    LocalDynamo.inMemory(WORKSPACE).close();
    var before = threads();
    var dynamo = LocalDynamo.inMemory(WORKSPACE);
    try (var client = client(dynamo)) {
      Tables.create(client, TEMPLATE, id -> id);
    }
    dynamo.close();
    dynamo.close();
    var deadline = Instant.now().plus(Duration.ofSeconds(5));
    while (!before.containsAll(threads()) && Instant.now().isBefore(deadline)) {
      Thread.sleep(20);
    }
    assertThat(threads()).isSubsetOf(before);
    assertThatThrownBy(
            () -> new Socket(dynamo.endpoint().getHost(), dynamo.endpoint().getPort()).close())
        .hasMessageContaining("refused");
  }

  @Test
  void nobodyOutsideThisMachineReachesIt() throws Exception {
    try (var dynamo = LocalDynamo.inMemory(WORKSPACE)) {
      for (var network : NetworkInterface.networkInterfaces().toList()) {
        for (var address :
            network.inetAddresses().filter(here -> !here.isLoopbackAddress()).toList()) {
          assertThat(answers(address, dynamo.endpoint().getPort()))
              .as(address.toString())
              .isFalse();
        }
      }
    }
  }

  @Test
  void missingJarsAreOneLineThatSaysWhatToDo() {
    var elsewhere = new Workspace(folder);
    assertThatThrownBy(() -> LocalDynamo.inMemory(elsewhere))
        .isInstanceOf(StartError.class)
        .hasMessage(
            "DynamoDB Local is not in "
                + folder.resolve("local/dynamodb-local/target/lib")
                + ": run `make build` first.");
  }

  @Test
  void nothingOfItsOwnIsLeftInTheWorkingFolder() {
    LocalDynamo.inMemory(WORKSPACE).close();
    assertThat(Files.exists(Path.of("dynamodb-local-metadata.json")))
        .as("written by its telemetry")
        .isFalse();
  }

  private static boolean answers(InetAddress address, int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 500);
      return true;
    } catch (java.io.IOException refused) {
      return false;
    }
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getContextClassLoader() != null)
        .filter(thread -> "dynamodb-local".equals(thread.getContextClassLoader().getName()))
        .map(Thread::toString)
        .toList();
  }

  private static DynamoDbClient client(LocalDynamo dynamo) {
    return DynamoDbClient.builder()
        .endpointOverride(dynamo.endpoint())
        .region(Region.AP_NORTHEAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .build();
  }

  private static void put(DynamoDbClient client) {
    var key = AttributeValue.fromS("a");
    client.putItem(request -> request.tableName("Things").item(Map.of("pk", key, "sk", key)));
  }

  private static int count(DynamoDbClient client) {
    return client.scan(request -> request.tableName("Things")).count();
  }
}
