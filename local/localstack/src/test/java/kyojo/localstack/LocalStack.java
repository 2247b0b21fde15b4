package kyojo.localstack;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import kyojo.persistence.DynamoClients;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.keys.KeysSettings;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.kms.KmsClient;

/**
 * The one LocalStack of this JVM, started by the first test that needs it and removed by
 * Testcontainers. Thread-safe.
 */
final class LocalStack {
  private static final String REGION = "ap-northeast-1";
  private static final URI ENDPOINT = start();

  /** The client of production, with its timeouts and retries. */
  static final DynamoDbClient DYNAMO =
      DynamoClients.open(new DynamoSettings(REGION, Optional.of(ENDPOINT), Optional.empty()));

  static final DynamoDbStreamsClient STREAMS = here(DynamoDbStreamsClient.builder()).build();
  static final CloudFormationClient CLOUD_FORMATION = here(CloudFormationClient.builder()).build();

  private LocalStack() {}

  /** Keysets wrapped by a fresh key of its KMS. */
  static KeysSettings keys() {
    try (var kms = here(KmsClient.builder()).build()) {
      String arn = kms.createKey().keyMetadata().arn();
      return new KeysSettings(REGION, arn, Optional.empty(), Optional.of(ENDPOINT));
    }
  }

  private static URI start() {
    String image = Objects.requireNonNull(System.getProperty("localstack.image"));
    // No list of services: CloudFormation asks for more of them than the tests, KMS for one.
    var container = new LocalStackContainer(DockerImageName.parse(image));
    container.start();
    return container.getEndpoint();
  }

  private static <B extends AwsClientBuilder<B, ?> & SdkSyncClientBuilder<B, ?>> B here(B builder) {
    return builder
        .endpointOverride(ENDPOINT)
        .region(Region.of(REGION))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(AwsCrtHttpClient.builder());
  }
}
