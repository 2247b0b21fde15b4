package kyojo.persistence.uploads;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Where uploads go.
 *
 * @param endpoint another address than that of AWS's S3, such as this machine's own; it is spoken
 *     to with fixed credentials
 */
public record UploadsSettings(String region, String bucket, Optional<URI> endpoint) {
  /** What the one-machine runtime gives its own address by, as the SDK calls it. */
  public static final String ENDPOINT = "AWS_ENDPOINT_URL_S3";

  /**
   * Of a bucket that template.yaml names.
   *
   * @throws IllegalStateException naming the variable where it is missing
   */
  public static UploadsSettings from(Map<String, String> variables, String bucket) {
    return new UploadsSettings(
        required(variables, "AWS_REGION"),
        bucket,
        Optional.ofNullable(variables.get(ENDPOINT)).map(URI::create));
  }

  private static String required(Map<String, String> variables, String name) {
    String value = variables.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new IllegalStateException("the variable " + name + " is not set");
    }
    return value;
  }
}
