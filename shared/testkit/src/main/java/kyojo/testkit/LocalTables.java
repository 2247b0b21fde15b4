package kyojo.testkit;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kyojo.stack.LocalDynamo;
import kyojo.stack.Tables;
import kyojo.stack.Template;
import kyojo.stack.Workspace;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The tables of template.yaml, fresh, on the one DynamoDB Local of this JVM. Every set of tables
 * has names of its own, so that test classes do not meet. Thread-safe.
 */
public final class LocalTables {
  private static final String RECORDS = "RecordsTable";
  private static final String REGION = "ap-northeast-1";
  private static final int KEY_BYTES = 32;

  /** One for the JVM, and gone with it. */
  private static final class Engine {
    static final Template TEMPLATE = Template.read(Workspace.find().template());
    static final URI ENDPOINT = start();

    /** Wraps the keys of tenants, in the place of KMS. */
    static final String KEY = Base64.getEncoder().encodeToString(SecureRandom.getSeed(KEY_BYTES));

    static final DynamoDbClient CLIENT = at(ENDPOINT).build();

    static DynamoDbClientBuilder at(URI database) {
      return DynamoDbClient.builder()
          .endpointOverride(database)
          .region(Region.of(REGION))
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
          .httpClientBuilder(AwsCrtHttpClient.builder());
    }

    private static URI start() {
      LocalDynamo dynamo = LocalDynamo.inMemory(Workspace.find());
      Runtime.getRuntime().addShutdownHook(new Thread(dynamo::close));
      return dynamo.endpoint();
    }
  }

  private final Map<String, String> names;

  private LocalTables(Map<String, String> names) {
    this.names = Map.copyOf(names);
  }

  /** New and empty tables. */
  public static LocalTables fresh() {
    String prefix = "t" + UUID.randomUUID().toString().replace("-", "") + "-";
    return new LocalTables(Tables.create(Engine.CLIENT, Engine.TEMPLATE, id -> prefix + id));
  }

  public DynamoDbClient client() {
    return Engine.CLIENT;
  }

  /** The actual name of a table by its logical id. */
  public String name(String logicalId) {
    String name = names.get(logicalId);
    if (name == null) {
      throw new IllegalArgumentException("template.yaml has no table " + logicalId);
    }
    return name;
  }

  /** What Lambda would set for a function of the template. */
  public Map<String, String> variables(String functionId) {
    var values = new HashMap<>(names);
    values.put("StaffIssuer", Event.ISSUER);
    values.put("StaffClientId", "kyojo-pages");
    values.put("SiteAddress", "https://kyojo.example");
    values.put("MailSender", "kyojo@kyojo.example");
    var function = Engine.TEMPLATE.function(functionId);
    var variables = new HashMap<>(Engine.TEMPLATE.environment(function, values));
    variables.put("AWS_REGION", REGION);
    variables.put("AWS_ENDPOINT_URL_DYNAMODB", Engine.ENDPOINT.toString());
    variables.put("KYOJO_LOCAL_KEY", Engine.KEY);
    return variables;
  }

  /** A database that fails where it is told to, in front of this one. */
  public FaultyDynamo faulty() {
    return new FaultyDynamo(Engine.ENDPOINT);
  }

  /** A database before whose calls somebody else does something, in front of this one. */
  public MeddledDynamo meddled() {
    return new MeddledDynamo(Engine.ENDPOINT);
  }

  /** A client of another address of this database, which tries everything once. */
  public static DynamoDbClient client(URI database) {
    return Engine.at(database)
        .overrideConfiguration(config -> config.retryStrategy(AwsRetryStrategy.doNotRetry()))
        .build();
  }

  /** A database that counts what calls consume, in front of this one. */
  public MeteredDynamo metered() {
    return new MeteredDynamo(Engine.ENDPOINT);
  }

  /** As {@link #variables(String)}, but the function finds its database elsewhere. */
  public Map<String, String> variables(String functionId, URI database) {
    Map<String, String> variables = new HashMap<>(variables(functionId));
    variables.put("AWS_ENDPOINT_URL_DYNAMODB", database.toString());
    return variables;
  }

  /** Overwrites an attribute of an item of records with bytes that nobody sealed. */
  public void damage(String pk, String sk, String attribute) {
    client()
        .updateItem(update ->
            update
                .tableName(name(RECORDS))
                .key(key(pk, sk))
                .updateExpression("SET #attribute = :damaged")
                .expressionAttributeNames(Map.of("#attribute", attribute))
                .expressionAttributeValues(
                    Map.of(":damaged", AttributeValue.fromB(SdkBytes.fromUtf8String("x")))));
  }

  /** Removes an item of records, as its time to live or somebody else may. */
  public void remove(String pk, String sk) {
    client().deleteItem(delete -> delete.tableName(name(RECORDS)).key(key(pk, sk)));
  }

  private static Map<String, AttributeValue> key(String pk, String sk) {
    return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
  }

  /** How many items lie in a table. */
  public int count(String logicalId) {
    return Engine.CLIENT.scanPaginator(scan -> scan.tableName(name(logicalId))).stream()
        .mapToInt(page -> page.count())
        .sum();
  }
}
