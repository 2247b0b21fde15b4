package kyojo.local.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import kyojo.local.http.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
  private static final String INDEX = "<!doctype html><title>共助</title>";
  private static final String SCRIPT = "console.log('kyojo');\n".repeat(100);

  @TempDir Path folder;

  @BeforeEach
  void build() throws IOException {
    Files.createDirectories(folder.resolve("dist/assets"));
    Files.writeString(folder.resolve("dist/index.html"), INDEX);
    Files.writeString(folder.resolve("dist/robots.txt"), "User-agent: *\n");
    Files.writeString(folder.resolve("dist/.secret"), "hidden");
    Files.writeString(folder.resolve("dist/assets/index-Ab12.js"), SCRIPT);
    Files.writeString(folder.resolve("outside.txt"), "outside");
    Files.createSymbolicLink(folder.resolve("dist/link.txt"), folder.resolve("outside.txt"));
  }

  @Test
  void theIndexIsRevalidatedAndGuarded() {
    var reply = get("/");
    assertThat(text(reply)).isEqualTo(INDEX);
    assertThat(reply.header("content-type")).contains("text/html; charset=utf-8");
    assertThat(reply.header("cache-control")).contains("no-cache");
    assertThat(reply.header("content-security-policy").orElseThrow())
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void hashedAssetsAreKeptForAYear() {
    var reply = get("/assets/index-Ab12.js");
    assertThat(text(reply)).isEqualTo(SCRIPT);
    assertThat(reply.header("content-type")).contains("text/javascript; charset=utf-8");
    assertThat(reply.header("cache-control")).contains("public, max-age=31536000, immutable");
    assertThat(reply.header("content-encoding")).isEmpty();
  }

  @Test
  void whoTakesGzipGetsIt() throws IOException {
    var reply = site().answer("GET", "/assets/index-Ab12.js", "br, gzip;q=0.8", "");
    assertThat(reply.header("content-encoding")).contains("gzip");
    assertThat(reply.header("vary")).contains("accept-encoding");
    try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(reply.body()))) {
      assertThat(new String(unzipped.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(SCRIPT);
    }
    assertThat(
            site()
                .answer("GET", "/assets/index-Ab12.js", "gzip;q=0, br", "")
                .header("content-encoding"))
        .isEmpty();
  }

  @Test
  void whatTheBrowserHasIsNotSentAgain() {
    var tag = get("/").header("etag").orElseThrow();
    var reply = site().answer("GET", "/", "gzip", "\"other\", W/" + tag);
    assertThat(reply.status()).isEqualTo(304);
    assertThat(reply.body()).isEmpty();
    assertThat(reply.header("etag")).contains(tag);
    assertThat(site().answer("GET", "/", "", "\"other\"").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/communities/0123ABC/diagnosis",
        "/about",
        "/about/",
        "/%E5%85%B1%E5%8A%A9",
        "/v1x"
      })
  void aPageOfTheApplicationIsItsIndex(String path) {
    assertThat(get(path).status()).isEqualTo(200);
    assertThat(text(get(path))).isEqualTo(INDEX);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/index-Zz99.js",
        "/favicon.ico",
        "/.secret",
        "/link.txt",
        "/../outside.txt",
        "/assets/../robots.txt",
        "/assets/..",
        "//robots.txt",
        "/about//page",
        "/robots.txt/",
        "/about;a=b",
        ""
      })
  void whatIsNoFileAndNoPageIsNotFound(String path) {
    assertThat(get(path).status()).isEqualTo(404);
    assertThat(text(get(path))).isEqualTo("Not Found\n");
  }

  @Test
  void onlyReadingIsAllowed() {
    var reply = site().answer("POST", "/", "", "");
    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.header("allow")).contains("GET, HEAD");
  }

  @Test
  void withoutABuildItSaysSo() {
    var site = Site.read(folder.resolve("absent"));
    assertThat(site.isBuilt()).isFalse();
    assertThat(text(site.answer("GET", "/", "", "")))
        .isEqualTo("The web pages are not built: run `make build`.\n");
  }

  private Site site() {
    return Site.read(folder.resolve("dist"));
  }

  private Reply get(String path) {
    return site().answer("GET", path, "", "");
  }

  private static String text(Reply reply) {
    return new String(reply.body(), StandardCharsets.UTF_8);
  }
}
