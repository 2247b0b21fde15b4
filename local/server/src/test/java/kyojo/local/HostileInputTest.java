package kyojo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kyojo.local.demo.DemoData;
import kyojo.stack.Workspace;
import kyojo.testkit.BodyMutations;
import kyojo.testkit.BodyMutations.Mutation;
import kyojo.testkit.Event;
import kyojo.testkit.OpenApi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What the contract does not allow is refused at its place, whatever field it is: the cases are
 * made from the contract and from a sample of each route that takes a body.
 */
class HostileInputTest {
  private static final List<Event> SAMPLES =
      List.of(
          Event.of("submit-diagnosis/full.json"),
          Event.of("calculate-score/one-office.json"),
          Event.of("look-up-label/check.json"),
          Event.of("keep-diagnosis/create-link.json"),
          Event.of("keep-desk/issue-code.json"),
          Event.of("keep-desk/sheet.json"),
          Event.of("keep-diagnosis/change-consent.json"),
          Event.of("keep-inventory/next.json"),
          Event.of("manage-members/invite.json"),
          Event.of("manage-members/change.json"),
          Event.of("maintain-catalogues/start.json"),
          Event.of("maintain-catalogues/publish.json"),
          Event.of("manage-communities/open.json"),
          Event.of("manage-communities/change-all.json"),
          Event.of("manage-communities/invite-owner.json"),
          Event.of("close-community/confirm.json"),
          Event.of("close-community/step.json"),
          Event.of("manage-communities/confirm-closing.json"),
          Event.of("report-incident/assess.json"),
          Event.of("report-incident/first.json"),
          Event.of("report-incident/add.json"),
          Event.of("report-incident/message.json"),
          Event.of("report-incident/declare.json"),
          Event.of("handle-incidents/enter.json"),
          Event.of("handle-incidents/message.json"));

  /** Why a route that takes a body is not among them. */
  private static final Map<String, String> LEFT_OUT =
      Map.of(
          "PATCH /v1/communities/{community}/desk/incidents/{incident}",
          "its members need one another, as a type its reason: HandleIncidentsHandlerTest has them");

  private static final String NANIWA = "00000000000000000000000001";
  private static final String AOBA = "00000000000000000000000002";
  private static final String CHIKUSHI = "00000000000000000000000003";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static Machine machine;
  private static String diagnosis = "";
  private static String receipt = "";
  private static String code = "";
  private static String begun = "";
  private static String owner = "";
  private static String ipa = "";
  private static String closer = "";
  private static String confirmer = "";

  @BeforeAll
  static void startMachine() throws Exception {
    var settings = new Settings(Optional.empty(), 0, Optional.empty(), 1_000_000);
    machine = Machine.start(settings, Workspace.find(), new DemoData());
    owner = DemoToken.of(HTTP, machine.address(), "naniwa-owner");
    ipa = DemoToken.of(HTTP, machine.address(), "ipa-1");
    closer = DemoToken.of(HTTP, machine.address(), "aoba-owner");
    confirmer = DemoToken.of(HTTP, machine.address(), "newcomer");
    askForAClosing();
    Event first = SAMPLES.getFirst();
    JsonNode stored = JsonMapper.shared().readTree(send(first, first.body(), key()).body());
    diagnosis = stored.get("diagnosisId").asString();
    receipt = stored.get("receipt").asString();
    Event issue = Event.of("keep-desk/issue-code.json");
    code =
        JsonMapper.shared()
            .readTree(send(issue, issue.body(), key()).body())
            .get("code")
            .asString();
    Event start = Event.of("maintain-catalogues/start.json");
    begun =
        JsonMapper.shared().readTree(send(start, start.body(), key()).body()).get("id").asString();
  }

  /** A community of two owners, of whom one has asked. */
  private static void askForAClosing() throws Exception {
    String path = "/v1/communities/" + AOBA;
    var invited = post(path + "/members", closer, "", "{\"role\":\"OWNER\",\"name\":\"x\"}");
    String invitation = JsonMapper.shared().readTree(invited.body()).get("invitation").asString();
    assertThat(post(path + "/membership", confirmer, invitation, "").statusCode()).isEqualTo(200);
    assertThat(post(path + "/closing", closer, "", "").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> post(
      String path, String token, String invitation, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(machine.address() + path))
            .header("Content-Type", "application/json")
            .header("Authorization", token)
            .POST(BodyPublishers.ofString(body));
    if (!invitation.isEmpty()) {
      request.header("Invitation", invitation);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  /** What a sample can only have once something is there: an open code, a firm. */
  private static Event complete(Event sample) {
    return switch (sample.routeKey()) {
      case "POST /v1/communities/{community}/diagnoses",
          "PUT /v1/communities/{community}/inventory" ->
          sample.withBody(sample.bodyJson().put("origin", code));
      case "POST /v1/communities/{community}/desk/diagnoses" ->
          sample.withBody(WholeSamples.onPaper(sample.bodyJson(), SAMPLES.getFirst()));
      case "POST /v1/incident-assessments",
          "POST /v1/communities/{community}/incidents/{incident}/versions" ->
          sample.withBody(WholeSamples.answered(sample.bodyJson()));
      case "POST /v1/communities/{community}/incidents" ->
          sample.withBody(
              WholeSamples.answered(sample.bodyJson()).put("tlp", "AMBER").put("origin", code));
      case "POST /v1/communities/{community}/desk/incidents" ->
          sample.withBody(WholeSamples.answered(sample.bodyJson()).put("tlp", "AMBER"));
      case "POST /v1/communities/{community}/closing/steps" ->
          sample.withBody(sample.bodyJson().put("proof", CHIKUSHI));
      case "POST /v1/catalogue-imports/{import}/publication" ->
          sample.withBody(
              sample.bodyJson().put("validFrom", Instant.now().plusSeconds(86_400).toString()));
      default -> sample;
    };
  }

  @AfterAll
  static void stopMachine() {
    machine.close();
  }

  static Stream<Arguments> mutations() {
    return SAMPLES.stream()
        .map(HostileInputTest::complete)
        .flatMap(sample ->
            BodyMutations.of(OpenApi.requestSchema(sample.routeKey()), sample.bodyJson())
                .map(mutation -> Arguments.of(sample.routeKey(), mutation, sample)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("mutations")
  void isAnsweredAsTheContractSays(String route, Mutation mutation, Event sample) throws Exception {
    String key = key();
    var answer = send(sample, mutation.body(), key);

    if (mutation.isAllowed()) {
      assertThat(answer.statusCode()).as("%s: %s", mutation, answer.body()).isIn(taken(route));
      return;
    }
    assertThat(answer.statusCode()).as("%s: %s", mutation, answer.body()).isEqualTo(422);
    assertThat(paths(answer)).as("%s: %s", mutation, answer.body()).anyMatch(mutation::isAbout);
    // Had anything been stored under the key, it would be a conflict now.
    assertThat(send(sample, sample.body(), key).statusCode()).as(route).isIn(taken(route));
  }

  @Test
  void aLongNameIsRepeatedWithoutCuttingACharacterInTwo() throws Exception {
    for (int length = 60; length < 70; length++) {
      String name = "x".repeat(length) + "𠮷𠮷";
      var answer = send(SAMPLES.getFirst(), "{\"" + name + "\":1}", key());

      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).doesNotContain("?", "\ufffd");
    }
  }

  @Test
  void everyRouteThatTakesABodyHasASample() {
    var taking = OpenApi.routes().stream().filter(OpenApi::takesBody).toList();

    assertThat(Stream.concat(SAMPLES.stream().map(Event::routeKey), LEFT_OUT.keySet().stream()))
        .containsExactlyInAnyOrderElementsOf(taking);
  }

  /** A good step of a closing is too early here, and nothing was sent that could be published. */
  private static List<Integer> taken(String route) {
    if (route.endsWith("/publication")) {
      return List.of(409);
    }
    return route.endsWith("/closing/steps") ? List.of(200, 409) : List.of(200, 201);
  }

  private static List<String> paths(HttpResponse<String> answer) {
    var violations = JsonMapper.shared().readTree(answer.body()).at("/violations");
    return StreamSupport.stream(violations.spliterator(), false)
        .map(violation -> violation.get("path").asString())
        .toList();
  }

  private static HttpResponse<String> send(Event sample, String body, String key) throws Exception {
    String route = sample.routeKey();
    // What can be added to one report is limited: each has one of its own.
    JsonNode report = route.contains("{incident}") ? report() : MissingNode.getInstance();
    String path =
        route
            .replace("{incident}", report.at("/incidentId").asString(""))
            .substring(route.indexOf(' ') + 1)
            .replace("{community}", community(route))
            .replace("{member}", "00000000000000000000000003")
            .replace("{import}", begun)
            .replace("{diagnosis}", diagnosis);
    String method = route.substring(0, route.indexOf(' '));
    var request =
        HttpRequest.newBuilder(URI.create(machine.address() + path))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .header("Authorization", token(route))
            .method(method, BodyPublishers.ofString(body));
    if (route.contains("{incident}")) {
      request.header("Receipt", report.at("/receipt").asString());
      request.header("If-Match", "\"1\"");
    } else if (method.equals("PATCH")) {
      request.header(
          "If-Match",
          isIpas(route)
              ? version(path + "/settings", ipa)
              : version(path.replaceFirst("/\\w+$", ""), owner));
    }
    if (path.endsWith("/publication")) {
      request.header("If-Match", "\"0.0.0\"");
    }
    if (path.endsWith("/view-links") || path.endsWith("/consent")) {
      request.header("Receipt", receipt);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static JsonNode report() throws Exception {
    Event first = Event.of("report-incident/first.json");
    return JsonMapper.shared().readTree(send(first, first.body(), key()).body());
  }

  private static String community(String route) {
    return route.contains("/closing") ? AOBA : isIpas(route) ? CHIKUSHI : NANIWA;
  }

  private static String token(String route) {
    if (route.endsWith("/closing/steps")) {
      return closer;
    }
    return route.endsWith("/closing/confirmation") ? confirmer : isIpas(route) ? ipa : owner;
  }

  private static boolean isIpas(String route) {
    return List.of("/v1/communities", "/v1/communities/{community}")
            .contains(route.substring(route.indexOf(' ') + 1))
        || route.endsWith("/owner-invitations")
        || route.contains("/catalogue-imports")
        || route.contains("/closing-request");
  }

  private static String version(String path, String token) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(machine.address() + path)).header("Authorization", token);
    var answer = HTTP.send(request.build(), BodyHandlers.ofString());
    return answer.headers().firstValue("ETag").orElse("").replaceFirst("^W/", "");
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
