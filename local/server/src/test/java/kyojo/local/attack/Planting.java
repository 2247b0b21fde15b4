package kyojo.local.attack;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kyojo.testkit.Event;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How a community gets an id of each kind, step by step. */
final class Planting {
  private final Api api;
  private final Home home;
  private final String path;
  private final Optional<String> owner;
  private final Map<Kind, String> ids = new EnumMap<>(Kind.class);

  Planting(Api api, Home home) {
    this.api = api;
    this.home = home;
    this.owner = Optional.of(home.owner());
    this.path = "/v1/communities/" + home.id().value();
    ids.put(Kind.COMMUNITY, home.id().value());
  }

  Map<Kind, String> ids() {
    return ids;
  }

  /** What belongs to the closing that lies there. */
  void closing() {
    ids.put(Kind.ARCHIVE_PART, Closings.digest(home));
    ids.put(Kind.ARCHIVE_PROOF, Closings.proof(home).value());
  }

  /** A firm that came twice. */
  void submissions() {
    String key = UUID.randomUUID().toString();
    JsonNode first = submit(Map.of("Idempotency-Key", key));
    ids.put(Kind.IDEMPOTENCY_KEY, key);
    ids.put(Kind.RECEIPT, first.get("receipt").asString());
    ids.put(Kind.FIRM, id(Kind.RECEIPT).substring(0, id(Kind.RECEIPT).indexOf('.')));
    ids.put(Kind.EARLIER_DIAGNOSIS, first.get("diagnosisId").asString());
    JsonNode second = submit(Map.of("Receipt", id(Kind.RECEIPT)));
    ids.put(Kind.DIAGNOSIS, second.get("diagnosisId").asString());
  }

  /** Its list of devices, which bears the marker, and the version of it. */
  void inventory() {
    ObjectNode body = Event.of("keep-inventory/first.json").bodyJson();
    ((ObjectNode) body.get("devices").get(0)).put("name", marker());
    var headers = Map.of("Receipt", id(Kind.RECEIPT), "Content-Type", "application/json");
    var call = new Call("PUT", path + "/inventory", headers, Optional.of(body.toString()));
    var answer = api.send(call, Optional.empty());
    ids.put(
        Kind.INVENTORY_TAG,
        answer.headers().firstValue("etag").orElseThrow(() -> new AssertionError(answer.body())));
  }

  /** A report that bears the marker wherever words may, with a file that has come. */
  void incident() {
    ObjectNode body = Event.of("report-incident/first.json").bodyJson().put("story", marker());
    ((ObjectNode) body.get("contact")).put("name", marker());
    JsonNode reported = post("/incidents", Map.of(), body.toString(), Optional.empty());
    ids.put(Kind.INCIDENT, reported.get("incidentId").asString());
    ids.put(Kind.MAIN_INCIDENT, id(Kind.INCIDENT));
    ids.put(Kind.INCIDENT_RECEIPT, reported.get("receipt").asString());
    ids.put(Kind.INCIDENT_TAG, "\"1\"");
    String place = "/incidents/" + id(Kind.INCIDENT);
    var receipt = Map.of("Receipt", id(Kind.INCIDENT_RECEIPT));
    post(place + "/messages", receipt, "{\"text\":\"" + marker() + "\"}", Optional.empty());
    ids.put(Kind.ATTACHMENT, file(place, receipt));
    ids.put(Kind.CASE_TAG, entityTag("/desk" + place, owner));
  }

  /** A file that has come: only such a one is given to staff. */
  private String file(String place, Map<String, String> receipt) {
    String content = "2026-11-28 firewall\n";
    String body =
        "{\"fileName\":\"log.txt\",\"type\":\"text/plain\",\"size\":%d,\"sha256\":\"%s\"}"
            .formatted(content.length(), digest(content));
    JsonNode declared = post(place + "/attachments", receipt, body, Optional.empty());
    var url = URI.create(declared.at("/upload/url").asString());
    var headers = new HashMap<String, String>();
    declared
        .at("/upload/headers")
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().asString()));
    String target = url.getRawPath() + "?" + url.getRawQuery();
    api.send(new Call("PUT", target, headers, Optional.of(content)), Optional.empty());
    String id = declared.get("id").asString();
    post(place + "/attachments/" + id + "/arrival", receipt, "{}", Optional.empty());
    return id;
  }

  private static String digest(String content) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  void viewLink() {
    JsonNode link =
        post(
            "/diagnoses/" + id(Kind.DIAGNOSIS) + "/view-links",
            Map.of("Receipt", id(Kind.RECEIPT)),
            "{\"days\":7}",
            Optional.empty());
    ids.put(Kind.VIEW_LINK, link.get("viewLinkId").asString());
    ids.put(Kind.VIEW_KEY, link.get("viewKey").asString());
  }

  /** What the owner typed in: only who did may take it back. */
  void paper() {
    String body = Event.of("keep-desk/sheet.json").bodyJson().toString();
    JsonNode entered = post("/desk/diagnoses", Map.of(), body, owner);
    ids.put(Kind.PAPER_FIRM, entered.get("firmId").asString());
    ids.put(Kind.PAPER_SHEET, entered.get("diagnosisId").asString());
  }

  void originCode() {
    ObjectNode body = Event.of("keep-desk/issue-code.json").bodyJson().put("label", marker());
    JsonNode issued = once("/desk/origin-codes", body);
    String code = issued.get("code").asString();
    var look = new Call("GET", path + "/origin-codes/" + code, Map.of(), Optional.empty());
    // A function may remember for half a minute that a code was open; another may not.
    boolean isOpen =
        issued.get("state").asString().equals("OPEN")
            && api.send(look, Optional.empty()).statusCode() == 200;
    ids.put(
        Kind.ORIGIN_CODE,
        isOpen
            ? code
            : post("/desk/origin-codes", Map.of(), body.toString(), owner).get("code").asString());
    ids.put(Kind.SHOWN_CODE, id(Kind.ORIGIN_CODE));
    ids.put(Kind.FILTER_CODE, id(Kind.ORIGIN_CODE));
  }

  /** Somebody who is invited, somebody who may go, and the version of the roster after both. */
  void members() {
    JsonNode invited =
        once("/members", Event.of("manage-members/invite.json").bodyJson().put("name", marker()));
    ids.put(Kind.INVITATION, invited.get("invitation").asString());
    var list = api.send(new Call("GET", path + "/members", Map.of(), Optional.empty()), owner);
    ids.put(Kind.ENTITY_TAG, list.headers().firstValue("etag").orElseThrow());
    for (JsonNode member : JsonMapper.shared().readTree(list.body()).get("members")) {
      if (home.isSpare(member.get("memberId").asString())) {
        ids.put(Kind.MEMBER, member.get("memberId").asString());
      }
    }
  }

  /** Where a list goes on after its first row. */
  void cursors() {
    ids.put(Kind.CURSOR, rest("/desk/diagnoses?limit=1", "nextCursor"));
    // Each look at a firm is an entry of the trail.
    for (int look = 0; look < 2; look++) {
      api.require(
          "GET " + path + "/desk/firms/" + id(Kind.FIRM), Map.of(), Optional.empty(), owner);
    }
    ids.put(Kind.TRAIL_CURSOR, rest("/audit?limit=1", "nextCursor"));
  }

  private String rest(String list, String name) {
    JsonNode page = api.require("GET " + path + list, Map.of(), Optional.empty(), owner);
    return Objects.requireNonNull(page.get(name), list).asString();
  }

  /** The version of what IPA keeps of the community. */
  void profile() {
    ids.put(Kind.PROFILE_TAG, entityTag("/settings", Optional.of(Home.IPA)));
  }

  private String entityTag(String place, Optional<String> person) {
    var answer = api.send(new Call("GET", path + place, Map.of(), Optional.empty()), person);
    return answer.headers().firstValue("etag").orElseThrow(() -> new AssertionError(answer.body()));
  }

  /**
   * What is there already, or another where that has been used up: a community may have so many
   * only.
   */
  private JsonNode once(String place, ObjectNode body) {
    var key = UUID.nameUUIDFromBytes((path + place).getBytes(StandardCharsets.UTF_8)).toString();
    var random = new StringBuilder(key).replace(14, 15, "4").replace(19, 20, "8").toString();
    var headers = Map.of("Idempotency-Key", random, "Content-Type", "application/json");
    var answer =
        api.send(new Call("POST", path + place, headers, Optional.of(body.toString())), owner);
    return answer.statusCode() == 201
        ? JsonMapper.shared().readTree(answer.body())
        : post(place, Map.of(), body.toString(), owner);
  }

  private String marker() {
    return Fixture.marker(home);
  }

  private JsonNode submit(Map<String, String> headers) {
    ObjectNode body = Event.of("submit-diagnosis/full.json").bodyJson();
    ((ObjectNode) body.get("profile")).put("scope", marker());
    return post("/diagnoses", headers, body.toString(), Optional.empty());
  }

  private JsonNode post(
      String place, Map<String, String> headers, String body, Optional<String> person) {
    var all = new HashMap<>(headers);
    all.put("Content-Type", "application/json");
    return api.require("POST " + path + place, all, Optional.of(body), person);
  }

  private String id(Kind kind) {
    return ids.getOrDefault(kind, "");
  }
}
