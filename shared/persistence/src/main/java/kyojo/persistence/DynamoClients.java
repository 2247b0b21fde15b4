package kyojo.persistence;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Makes DynamoDB clients: the one of a process, and those of tenants. */
public final class DynamoClients {
  /** Longer than any healthy call, short enough that one retry fits a function's ten seconds. */
  private static final Duration ATTEMPT_TIMEOUT = Duration.ofSeconds(3);

  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(8);
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);

  /**
   * Enough for a table that grows under load or a lost connection; less than half a second of
   * waiting in all, because a person waits too, and their browser asks again under the same key.
   */
  private static final int ATTEMPTS_MAX = 5;

  private static final Duration BACKOFF_FIRST = Duration.ofMillis(25);
  private static final Duration BACKOFF_MAX = Duration.ofMillis(200);

  /** A Lambda serves one request at a time; the one-machine runtime serves many. */
  private static final int CONNECTIONS_MAX = 64;

  private DynamoClients() {}

  /**
   * A client that the caller closes. Region and credentials are named, so that nothing is probed.
   */
  public static DynamoDbClient open(DynamoSettings settings) {
    var builder =
        DynamoDbClient.builder()
            .region(Region.of(settings.region()))
            .credentialsProvider(credentials(settings.endpoint()))
            .httpClientBuilder(http())
            .overrideConfiguration(limits().build());
    settings.endpoint().ifPresent(builder::endpointOverride);
    return builder.build();
  }

  public static AwsCrtHttpClient.Builder http() {
    return AwsCrtHttpClient.builder()
        .connectionTimeout(CONNECT_TIMEOUT)
        .maxConcurrency(CONNECTIONS_MAX);
  }

  /** How long a call may take, and how often it is tried. */
  public static ClientOverrideConfiguration.Builder limits() {
    return ClientOverrideConfiguration.builder()
        .apiCallAttemptTimeout(ATTEMPT_TIMEOUT)
        .apiCallTimeout(CALL_TIMEOUT)
        .retryStrategy(retries());
  }

  private static RetryStrategy retries() {
    BackoffStrategy backoff = BackoffStrategy.exponentialDelay(BACKOFF_FIRST, BACKOFF_MAX);
    return AwsRetryStrategy.standardRetryStrategy().toBuilder()
        .maxAttempts(ATTEMPTS_MAX)
        .backoffStrategy(backoff)
        .throttlingBackoffStrategy(backoff)
        .build();
  }

  /** The process's own. */
  public static AwsCredentialsProvider credentials(Optional<URI> endpoint) {
    if (endpoint.isPresent()) {
      return StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));
    }
    // A function restored from a snapshot has its credentials from the container endpoint.
    return AwsCredentialsProviderChain.of(
        EnvironmentVariableCredentialsProvider.create(),
        ContainerCredentialsProvider.builder().build());
  }
}
