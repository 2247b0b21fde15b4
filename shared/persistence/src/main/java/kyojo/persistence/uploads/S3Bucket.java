package kyojo.persistence.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kyojo.persistence.DynamoClients;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * A bucket of S3. Size and digest of a file are part of its signed address, so that the bucket
 * itself refuses what is not the declared file, and what came only in part. Thread-safe.
 */
final class S3Bucket {
  /** A function has 29 seconds for all that it does with the file. */
  private static final Duration READ_WITHIN = Duration.ofSeconds(10);

  /** What a browser sends by itself, and lets no script set. */
  private static final Set<String> BY_ITSELF = Set.of("host", "content-length");

  private final S3Client client;
  private final S3Presigner presigner;
  private final String bucket;

  private S3Bucket(S3Client client, S3Presigner presigner, String bucket) {
    this.client = client;
    this.presigner = presigner;
    this.bucket = bucket;
  }

  /**
   * A file as it is declared.
   *
   * @param sha256 in hexadecimal digits
   */
  record Declared(String key, String mediaType, long size, String sha256) {}

  /** Where and how it is sent. */
  record Signed(URI url, String method, Map<String, String> headers, Instant expiresAt) {}

  /** Clients that live as long as the process. */
  static S3Bucket open(UploadsSettings settings) {
    var credentials = DynamoClients.credentials(settings.endpoint());
    var addressing =
        S3Configuration.builder().pathStyleAccessEnabled(settings.endpoint().isPresent()).build();
    var client =
        S3Client.builder()
            .region(Region.of(settings.region()))
            .credentialsProvider(credentials)
            .serviceConfiguration(addressing)
            // The digest that counts was declared before, and is checked by whoever reads.
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .httpClientBuilder(DynamoClients.http())
            .overrideConfiguration(
                ClientOverrideConfiguration.builder()
                    .apiCallAttemptTimeout(READ_WITHIN)
                    .apiCallTimeout(READ_WITHIN)
                    .build());
    var presigner =
        S3Presigner.builder()
            .region(Region.of(settings.region()))
            .credentialsProvider(credentials)
            .serviceConfiguration(addressing);
    settings.endpoint().ifPresent(client::endpointOverride);
    settings.endpoint().ifPresent(presigner::endpointOverride);
    return new S3Bucket(client.build(), presigner.build(), settings.bucket());
  }

  /** An address that takes exactly the declared file, for so long. */
  Signed address(Declared file, Duration within) {
    String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256()));
    var signed =
        presigner.presignPutObject(request ->
            request
                .signatureDuration(within)
                .putObjectRequest(put ->
                    put.bucket(bucket)
                        .key(file.key())
                        .contentType(file.mediaType())
                        .contentLength(file.size())
                        .checksumSHA256(digest)));
    return new Signed(
        URI.create(signed.url().toString()),
        signed.httpRequest().method().name(),
        headers(signed.signedHeaders()),
        signed.expiration());
  }

  /** An address from which it can be saved, for so long; browsers are told not to show it. */
  Signed download(String key, String name, Duration within) {
    var signed =
        presigner.presignGetObject(request ->
            request
                .signatureDuration(within)
                .getObjectRequest(get ->
                    get.bucket(bucket)
                        .key(key)
                        .responseContentType("application/octet-stream")
                        .responseContentDisposition(disposition(name))));
    return new Signed(
        URI.create(signed.url().toString()),
        signed.httpRequest().method().name(),
        Map.of(),
        signed.expiration());
  }

  /** RFC 6266: saved under its name, whatever characters that has. */
  private static String disposition(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded;
  }

  /** What lies there, no more than so many bytes of it; nothing where nothing does. */
  Optional<byte[]> read(String key, int bytesMax) {
    try (ResponseInputStream<GetObjectResponse> in =
        client.getObject(get -> get.bucket(bucket).key(key))) {
      return Optional.of(in.readNBytes(bytesMax));
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing lies there afterwards. */
  void delete(String key) {
    client.deleteObject(delete -> delete.bucket(bucket).key(key));
  }

  private static Map<String, String> headers(Map<String, List<String>> signed) {
    var headers = new LinkedHashMap<String, String>();
    signed.forEach((name, values) -> {
      if (!BY_ITSELF.contains(name.toLowerCase(Locale.ROOT))) {
        headers.put(name, String.join(",", values));
      }
    });
    return headers;
  }
}
