package kyojo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kyojo.local.demo.DemoData;
import kyojo.stack.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signing in at this machine's issuer, as the pages' library does it. */
class SignInTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String VERIFIER = "v".repeat(64);

  private static Machine machine;

  @BeforeAll
  static void startMachine() {
    var settings = new Settings(Optional.empty(), 0, Optional.empty(), 1_000_000);
    machine = Machine.start(settings, Workspace.find(), new DemoData());
  }

  @AfterAll
  static void stopMachine() {
    machine.close();
  }

  @Test
  void thePagesFindTheIssuerAndItsMetadata() throws Exception {
    JsonNode signIn = json(get("/v1/sign-in"));
    JsonNode metadata = json(get(signIn.get("discovery").asString()));

    assertThat(metadata.get("issuer")).isEqualTo(signIn.get("issuer"));
    assertThat(metadata.get("code_challenge_methods_supported").toString()).isEqualTo("[\"S256\"]");
    assertThat(metadata.get("token_endpoint").asString())
        .isEqualTo(machine.address() + "/issuer/token");
    assertThat(json(get(URI.create(metadata.get("jwks_uri").asString()).getPath())).toString())
        .contains("\"kty\":\"RSA\"")
        .doesNotContain("\"d\":", "\"p\":");
  }

  @Test
  void theIssuerAsksWhoItIs() throws Exception {
    String page = get("/issuer/authorize?" + query(request())).body();

    assertThat(page).contains("なにわ 花子", "管理者", "IPA", "架空", "<form");
    assertThat(get("/issuer").body())
        .contains("/communities/00000000000000000000000001/desk", "/ipa");
    assertThat(get("/issuer/style.css").statusCode()).isEqualTo(200);
  }

  @Test
  void whoeverWasChosenIsSignedInOnceAndRenewed() throws Exception {
    String code = code(request());
    JsonNode tokens = json(redeem(code, VERIFIER));

    assertThat(tokens.get("expires_in").asInt()).isEqualTo(600);
    assertThat(claims(tokens.get("id_token")).get("nonce").asString()).isEqualTo("a-nonce");
    assertThat(claims(tokens.get("id_token")).get("name").asString()).isEqualTo("なにわ 花子");
    assertThat(claims(tokens.get("access_token")).get("sub").asString()).isEqualTo("naniwa-owner");
    assertThat(redeem(code, VERIFIER).statusCode()).isEqualTo(400);

    JsonNode renewed = json(renew(tokens.get("refresh_token").asString()));
    assertThat(renewed.get("access_token").asString()).isNotEmpty();
    // A token that was replaced and comes again was stolen, by the one or by the other.
    assertThat(renew(tokens.get("refresh_token").asString()).statusCode()).isEqualTo(400);
    assertThat(renew(renewed.get("refresh_token").asString()).statusCode()).isEqualTo(400);
  }

  @Test
  void aCodeIsWorthNothingWithoutItsVerifier() throws Exception {
    assertThat(redeem(code(request()), "w".repeat(64)).statusCode()).isEqualTo(400);
  }

  @Test
  void signingOutEndsTheSessionAtTheIssuer() throws Exception {
    JsonNode tokens = json(redeem(code(request()), VERIFIER));
    var query =
        Map.of(
            "id_token_hint",
            tokens.get("id_token").asString(),
            "post_logout_redirect_uri",
            machine.address() + "/staff/signed-out");

    var answer = get("/issuer/end-session?" + query(query));

    assertThat(answer.headers().firstValue("location"))
        .contains(machine.address() + "/staff/signed-out");
    assertThat(renew(tokens.get("refresh_token").asString()).statusCode()).isEqualTo(400);
    assertThat(
            get("/issuer/end-session?post_logout_redirect_uri=https://evil.example").statusCode())
        .isNotEqualTo(303);
  }

  @ParameterizedTest
  @CsvSource({
    "client_id, somebody-else",
    "redirect_uri, https://evil.example/staff/signed-in",
    "redirect_uri, http://localhost:1/staff/signed-in",
    "redirect_uri, {address}/staff/signed-in/",
    "redirect_uri, {address}/staff/signed-in?x=1",
    "redirect_uri, {address}/STAFF/signed-in",
    "redirect_uri, {address}/",
    "redirect_uri, javascript:alert(1)"
  })
  void nobodyIsSentToAnAddressThatIsNotRegistered(String name, String value) throws Exception {
    var request = request();
    request.put(name, value.replace("{address}", machine.address().toString()));

    for (var answer :
        new HttpResponse<?>[] {get("/issuer/authorize?" + query(request)), choose(request)}) {
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.headers().firstValue("location")).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "code_challenge, '', invalid_request",
    "code_challenge_method, plain, invalid_request",
    "response_type, token id_token, unsupported_response_type",
    "scope, profile, invalid_",
    "prompt, none, login_required"
  })
  void whatThisIssuerDoesNotDoIsToldToTheClient(String name, String value, String error)
      throws Exception {
    var request = request();
    request.put(name, value);

    var location = choose(request).headers().firstValue("location").orElse("");

    assertThat(location)
        .startsWith(machine.address() + "/staff/signed-in")
        .contains("error=" + error);
    assertThat(location).doesNotContain("code=");
  }

  @Test
  void theReadmesCommandGivesAToken() throws Exception {
    String readme = Files.readString(Workspace.find().root().resolve("README.md"));
    var command =
        Pattern.compile("(?m)^curl -s http://localhost:8080/issuer/token .*$").matcher(readme);
    assertThat(command.find()).isTrue();
    var process =
        new ProcessBuilder(
                "sh",
                "-c",
                command.group().replace("http://localhost:8080", machine.address().toString()))
            .start();
    var answer = JsonMapper.shared().readTree(process.getInputStream().readAllBytes());

    assertThat(claims(answer.get("access_token")).get("sub").asString()).isEqualTo("naniwa-owner");
    assertThat(
            post("/issuer/token", Map.of("grant_type", "urn:kyojo:demo-person", "person", "nobody"))
                .statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /issuer/token",
    "POST, /issuer/jwks",
    "GET, /issuer/nothing",
    "GET, /issuer/../v1",
    "DELETE, /issuer"
  })
  void anythingElseIsNotThere(String method, String path) throws Exception {
    var request =
        HttpRequest.newBuilder(machine.address().resolve(path))
            .method(method, BodyPublishers.noBody());
    assertThat(HTTP.send(request.build(), BodyHandlers.ofString()).statusCode())
        .isBetween(400, 499);
  }

  private static Map<String, String> request() throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
    var request = new LinkedHashMap<String, String>();
    request.put("client_id", "kyojo-pages");
    request.put("redirect_uri", machine.address() + "/staff/signed-in");
    request.put("response_type", "code");
    request.put("scope", "openid profile");
    request.put("state", "a-state");
    request.put("nonce", "a-nonce");
    request.put("code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
    request.put("code_challenge_method", "S256");
    return request;
  }

  private static String code(Map<String, String> request) throws Exception {
    String location = choose(request).headers().firstValue("location").orElse("");
    assertThat(location)
        .startsWith(machine.address() + "/staff/signed-in?")
        .contains("state=a-state");
    return location.replaceFirst(".*[?&]code=([^&]*).*", "$1");
  }

  private static HttpResponse<String> choose(Map<String, String> request) throws Exception {
    return post("/issuer/authorize", Map.of("request", query(request), "person", "naniwa-owner"));
  }

  private static HttpResponse<String> redeem(String code, String verifier) throws Exception {
    return post(
        "/issuer/token",
        Map.of(
            "grant_type",
            "authorization_code",
            "client_id",
            "kyojo-pages",
            "redirect_uri",
            machine.address() + "/staff/signed-in",
            "code",
            code,
            "code_verifier",
            verifier));
  }

  private static HttpResponse<String> renew(String token) throws Exception {
    return post(
        "/issuer/token",
        Map.of("grant_type", "refresh_token", "client_id", "kyojo-pages", "refresh_token", token));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(machine.address().resolve(path)).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
    var request =
        HttpRequest.newBuilder(machine.address().resolve(path))
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(query(form)));
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static String query(Map<String, String> values) {
    return values.entrySet().stream()
        .map(value ->
            value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static JsonNode claims(JsonNode token) {
    byte[] payload = Base64.getUrlDecoder().decode(token.asString().split("\\.", -1)[1]);
    return JsonMapper.shared().readTree(payload);
  }
}
