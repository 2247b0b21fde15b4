package kyojo.persistence;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Where DynamoDB is.
 *
 * @param endpoint another address than AWS's, such as DynamoDB Local's; it is spoken to with fixed
 *     credentials
 */
public record DynamoSettings(String region, Optional<URI> endpoint) {
  /**
   * As Lambda tells it.
   *
   * @throws IllegalStateException naming the variable where it is missing
   */
  public static DynamoSettings from(Map<String, String> variables) {
    String region = variables.get("AWS_REGION");
    if (region == null || region.isBlank()) {
      throw new IllegalStateException("the variable AWS_REGION is not set");
    }
    return new DynamoSettings(
        region, Optional.ofNullable(variables.get("AWS_ENDPOINT_URL_DYNAMODB")).map(URI::create));
  }
}
