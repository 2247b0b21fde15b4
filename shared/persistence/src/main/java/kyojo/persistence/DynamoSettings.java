package kyojo.persistence;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Where DynamoDB is.
 *
 * @param endpoint another address than AWS's, such as DynamoDB Local's; it is spoken to with fixed
 *     credentials, and nobody takes a role there
 * @param recordsRole the role by which the process reaches the table records, one tenant a session;
 *     empty where its own credentials do
 */
public record DynamoSettings(String region, Optional<URI> endpoint, Optional<String> recordsRole) {
  private static final String RECORDS_ROLE = "RECORDS_ROLE";

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
        region,
        Optional.ofNullable(variables.get("AWS_ENDPOINT_URL_DYNAMODB")).map(URI::create),
        Optional.ofNullable(variables.get(RECORDS_ROLE)));
  }
}
