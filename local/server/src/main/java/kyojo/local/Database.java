package kyojo.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kyojo.persistence.DynamoClients;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.keys.KeysSettings;
import kyojo.stack.LocalDynamo;
import kyojo.stack.StartError;
import kyojo.stack.Tables;
import kyojo.stack.Template;
import kyojo.stack.Workspace;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** DynamoDB Local with the template's tables, filled once. */
final class Database implements AutoCloseable {
  private static final String REGION = "ap-northeast-1";

  private final Running running;
  private final URI endpoint;
  private final LocalKey key;
  private final Map<String, String> tables;
  private final Optional<DataFolder> folder;

  private Database(
      Running running,
      URI endpoint,
      LocalKey key,
      Map<String, String> tables,
      Optional<DataFolder> folder) {
    this.running = running;
    this.endpoint = endpoint;
    this.key = key;
    this.tables = Map.copyOf(tables);
    this.folder = folder;
  }

  /**
   * Opens the database where the settings want it.
   *
   * @throws StartError where its folder cannot be used or holds other tables
   */
  static Database open(
      Settings settings, Workspace workspace, Template template, FirstStart firstStart) {
    var running = new Running();
    try {
      return settings
          .data()
          .map(folder -> onDisk(running, folder, workspace, template, firstStart))
          .orElseGet(() -> inMemory(running, workspace, template, firstStart));
    } catch (RuntimeException e) {
      running.close();
      throw e;
    }
  }

  /** What Lambda and the SDK call the place, for functions' environments. */
  Map<String, String> variables() {
    return variables(endpoint, key);
  }

  /** Actual table names by logical id. */
  Map<String, String> tables() {
    return tables;
  }

  /** Where uploads go beside the database; nowhere where memory keeps all. */
  Optional<Path> uploads() {
    return folder.map(DataFolder::uploads);
  }

  /** Where it is kept how far streams were read; nowhere where memory keeps all. */
  Optional<Path> streams() {
    return folder.map(DataFolder::streams);
  }

  /** Where mails go in the place of people; nowhere where memory keeps all. */
  Optional<Path> outbox() {
    return folder.map(DataFolder::outbox);
  }

  /** A client that the caller closes. */
  DynamoDbClient client() {
    return DynamoClients.open(DynamoSettings.from(address(endpoint)));
  }

  /** The same for the streams of its tables. */
  DynamoDbStreamsClient streamsClient() {
    return DynamoDbStreamsClient.builder()
        .region(Region.of(REGION))
        .credentialsProvider(DynamoClients.credentials(Optional.of(endpoint)))
        .endpointOverride(endpoint)
        .httpClientBuilder(DynamoClients.http())
        .build();
  }

  @Override
  public void close() {
    running.close();
  }

  private static Database inMemory(
      Running running, Workspace workspace, Template template, FirstStart firstStart) {
    var dynamo = running.add(LocalDynamo.inMemory(workspace));
    var client = running.add(client(dynamo));
    var tables = Tables.create(client, template, id -> id);
    var key = LocalKey.random();
    firstStart.fill(client, tables);
    firstStart.complete(client, tables, variables(dynamo.endpoint(), key));
    return new Database(running, dynamo.endpoint(), key, tables, Optional.empty());
  }

  private static Database onDisk(
      Running running, Path path, Workspace workspace, Template template, FirstStart firstStart) {
    var folder = running.add(DataFolder.lock(path));
    var dynamo = running.add(LocalDynamo.onDisk(workspace, folder.database()));
    var client = running.add(client(dynamo));
    var tables = Tables.create(client, template, id -> id);
    if (folder.isFirstStart()) {
      firstStart.fill(client, tables);
      folder.markFilled();
    }
    var key = LocalKey.in(folder.key());
    firstStart.complete(client, tables, variables(dynamo.endpoint(), key));
    return new Database(running, dynamo.endpoint(), key, tables, Optional.of(folder));
  }

  private static DynamoDbClient client(LocalDynamo dynamo) {
    return DynamoClients.open(DynamoSettings.from(address(dynamo.endpoint())));
  }

  private static Map<String, String> variables(URI endpoint, LocalKey key) {
    var variables = new HashMap<>(address(endpoint));
    variables.put(KeysSettings.LOCAL_KEY, key.text());
    return variables;
  }

  private static Map<String, String> address(URI endpoint) {
    return Map.of("AWS_REGION", REGION, "AWS_ENDPOINT_URL_DYNAMODB", endpoint.toString());
  }
}
