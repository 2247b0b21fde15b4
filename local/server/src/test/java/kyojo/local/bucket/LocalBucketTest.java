package kyojo.local.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import kyojo.domain.catalogue.Catalogue;
import kyojo.domain.catalogue.CatalogueImport;
import kyojo.domain.catalogue.CatalogueImport.Act;
import kyojo.domain.catalogue.CatalogueImport.DeclaredFile;
import kyojo.domain.catalogue.CatalogueImport.Source;
import kyojo.domain.catalogue.CatalogueLimits;
import kyojo.domain.catalogue.Uploads.Address;
import kyojo.domain.identity.ImportId;
import kyojo.domain.identity.MemberId;
import kyojo.local.http.HttpListener;
import kyojo.local.http.ReplyWriter;
import kyojo.persistence.uploads.S3Uploads;
import kyojo.persistence.uploads.UploadsSettings;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The SDK of S3 signs and reads; the stand-in checks it by a computation of its own. */
class LocalBucketTest {
  private static final byte[] FILE = "登録番号,型番\r\n".getBytes(StandardCharsets.UTF_8);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir Path folder;

  private Instant now = Instant.now();
  private HttpListener listener;
  private S3Uploads uploads;

  @BeforeEach
  void start() {
    start(Optional.of(folder));
  }

  private void start(Optional<Path> where) {
    listener = HttpListener.bind(Optional.empty(), 0, Duration.ofSeconds(5));
    var bucket = LocalBucket.open(where, () -> now);
    listener.start(
        new Handler.Abstract() {
          @Override
          public boolean handle(Request request, Response response, Callback callback) {
            ReplyWriter.write(request, bucket.answer(request), response, callback);
            return true;
          }
        });
    var endpoint = URI.create(LocalBucket.endpoint("http://localhost:" + listener.port()));
    uploads =
        S3Uploads.open(
            new UploadsSettings("ap-northeast-1", "uploadsbucket", Optional.of(endpoint)));
  }

  @AfterEach
  void stop() {
    listener.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsSentToItsAddressIsRead(boolean onDisk) throws Exception {
    if (!onDisk) {
      listener.close();
      start(Optional.empty());
    }
    CatalogueImport begun = begun(FILE);

    assertThat(uploads.read(begun)).isEmpty();
    assertThat(send(uploads.address(begun, now), FILE)).isEqualTo(200);
    assertThat(uploads.read(begun)).hasValue(FILE);
    now = now.plus(Duration.ofDays(8));
    assertThat(send(address(begun), FILE)).isEqualTo(403);
    now = now.minus(Duration.ofDays(8));
  }

  @Test
  void anAddressEndsAfterAQuarterOfAnHour() throws Exception {
    Address address = uploads.address(begun(FILE), now);

    assertThat(Duration.between(now, address.expiresAt()))
        .isCloseTo(CatalogueLimits.UPLOAD_WITHIN, Duration.ofMinutes(1));
    now = now.plus(CatalogueLimits.UPLOAD_WITHIN).plusSeconds(60);
    assertThat(send(address, FILE)).isEqualTo(403);
    now = Instant.now();
    assertThat(uploads.read(begun(FILE))).isEmpty();
  }

  @Test
  void whatIsNotTheDeclaredFileIsRefused() throws Exception {
    Address address = address(begun(FILE));
    byte[] other = FILE.clone();
    other[0]++;

    assertThat(send(address, other)).isEqualTo(400);
    assertThat(send(address, "shorter".getBytes(StandardCharsets.UTF_8))).isEqualTo(403);
    assertThat(uploads.read(begun(FILE))).isEmpty();
  }

  @Test
  void anotherPlaceMethodOrSignatureIsRefused() throws Exception {
    Address address = address(begun(FILE));
    String url = address.url().toString();

    assertThat(send(at(address, url.replace("000.csv", "001.csv")), FILE)).isEqualTo(403);
    assertThat(send(at(address, url.replace("X-Amz-Expires=900", "X-Amz-Expires=9000")), FILE))
        .isEqualTo(403);
    assertThat(send(at(address, url.replaceAll("Signature=.", "Signature=g")), FILE))
        .isEqualTo(403);
    assertThat(send(at(address, url.replaceAll("[?].*", "")), FILE)).isEqualTo(403);
    assertThat(send(at(address, url.replace("/imports/", "/../imports/")), FILE))
        .isBetween(400, 404);
    var get = HttpRequest.newBuilder(address.url()).build();
    assertThat(HTTP.send(get, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
  }

  @Test
  void nothingIsKeptOfWhatStopsHalfWay() throws Exception {
    CatalogueImport begun = begun(FILE);
    Address address = address(begun);
    try (var socket = new Socket("localhost", listener.port())) {
      var head = new StringBuilder("PUT " + address.url().getRawPath() + "?");
      head.append(address.url().getRawQuery()).append(" HTTP/1.1\r\n");
      head.append("Host: localhost:").append(listener.port()).append("\r\n");
      address.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
      head.append("Content-Length: ").append(FILE.length).append("\r\n\r\n");
      socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(FILE, 0, FILE.length / 2);
      socket.getOutputStream().flush();
    }

    assertThat(uploads.read(begun)).isEmpty();
  }

  @Test
  void whatIsOldIsGone() throws Exception {
    CatalogueImport begun = begun(FILE);
    send(address(begun), FILE);
    var objects = Objects.in(folder, () -> Instant.now().plus(Duration.ofDays(8)));

    assertThat(objects.get("uploadsbucket/imports/jcstar-labels/" + begun.id().value() + ".csv"))
        .isEmpty();
  }

  private Address address(CatalogueImport begun) {
    return uploads.address(begun, now);
  }

  private static Address at(Address address, String url) {
    return new Address(URI.create(url), address.method(), address.headers(), address.expiresAt());
  }

  private static int send(Address address, byte[] file) throws Exception {
    var request =
        HttpRequest.newBuilder(address.url())
            .method(address.method(), BodyPublishers.ofByteArray(file));
    address.headers().forEach(request::header);
    return HTTP.send(request.build(), BodyHandlers.ofString()).statusCode();
  }

  private static CatalogueImport begun(byte[] file) throws Exception {
    String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    return new CatalogueImport(
        new ImportId("0".repeat(26)),
        Catalogue.JCSTAR_LABELS,
        new DeclaredFile("一覧.csv", file.length, digest),
        new Source(URI.create("https://labels.example/list"), Instant.EPOCH),
        new Act(new MemberId("0".repeat(26)), Instant.EPOCH),
        Optional.empty());
  }
}
