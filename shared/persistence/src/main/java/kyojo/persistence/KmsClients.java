package kyojo.persistence;

import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;

/** Makes clients of KMS, with the timeouts and retries of those of DynamoDB. */
public final class KmsClients {
  private KmsClients() {}

  /**
   * A client that lives as long as the process.
   *
   * @param endpoint another address than AWS's
   */
  public static KmsClient open(String region, Optional<URI> endpoint) {
    var builder =
        KmsClient.builder()
            .region(Region.of(region))
            .credentialsProvider(DynamoClients.credentials(endpoint))
            .httpClientBuilder(DynamoClients.http())
            .overrideConfiguration(DynamoClients.limits().build());
    endpoint.ifPresent(builder::endpointOverride);
    return builder.build();
  }
}
