package kyojo.persistence.keys;

import java.net.URI;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * What wraps the keysets of tenants.
 *
 * @param keyArn the key of KMS
 * @param localKey 32 bytes in its place, where the database is not AWS's either
 * @param endpoint another address than that of AWS's KMS, such as LocalStack's
 */
@SuppressWarnings("ArrayRecordComponent")
public record KeysSettings(
    String region, String keyArn, Optional<byte[]> localKey, Optional<URI> endpoint) {
  /** What the one-machine runtime and tests give their key by. */
  public static final String LOCAL_KEY = "KYOJO_LOCAL_KEY";

  private static final String KEY_ARN = "TENANT_KEY";

  /**
   * As template.yaml tells it.
   *
   * @throws IllegalStateException naming the variable where it is missing
   */
  public static KeysSettings from(Map<String, String> variables) {
    // Only beside a local database: a stray variable must not take the place of KMS.
    boolean isLocal = variables.containsKey("AWS_ENDPOINT_URL_DYNAMODB");
    return new KeysSettings(
        required(variables, "AWS_REGION"),
        required(variables, KEY_ARN),
        Optional.ofNullable(variables.get(LOCAL_KEY))
            .filter(_ -> isLocal)
            .map(text -> Base64.getDecoder().decode(text)),
        Optional.ofNullable(variables.get("AWS_ENDPOINT_URL_KMS")).map(URI::create));
  }

  /** Of one machine, where KMS has no key. */
  public static KeysSettings local(Map<String, String> variables) {
    return new KeysSettings(
        required(variables, "AWS_REGION"),
        "",
        Optional.of(Base64.getDecoder().decode(required(variables, LOCAL_KEY))),
        Optional.empty());
  }

  private static String required(Map<String, String> variables, String name) {
    String value = variables.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new IllegalStateException("the variable " + name + " is not set");
    }
    return value;
  }

  /** Names nothing: it may hold a key. */
  @Override
  public String toString() {
    return "KeysSettings";
  }
}
