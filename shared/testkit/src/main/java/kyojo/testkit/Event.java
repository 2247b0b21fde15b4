package kyojo.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Locale;
import kyojo.stack.Workspace;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An event of {@code events/}, as it lies there or with a part replaced. Immutable. */
public final class Event {
  /** Whose tokens the gateway takes in tests of functions. */
  public static final String ISSUER = "https://issuer.example";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ObjectNode event;

  private Event(ObjectNode event) {
    this.event = event;
  }

  /** An event by its path below {@code events/}, such as {@code submit-diagnosis/first.json}. */
  public static Event of(String path) {
    try {
      byte[] bytes = Files.readAllBytes(Workspace.find().root().resolve("events").resolve(path));
      return new Event((ObjectNode) JSON.readTree(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public byte[] bytes() {
    return JSON.writeValueAsBytes(event);
  }

  /** The body as text. */
  public String body() {
    return event.get("body").asString();
  }

  /** The body as JSON, for a test to change and give back. */
  public ObjectNode bodyJson() {
    return (ObjectNode) JSON.readTree(body());
  }

  public String routeKey() {
    return event.get("routeKey").asString();
  }

  public String pathParameter(String name) {
    return event.get("pathParameters").get(name).asString();
  }

  public Event withBody(String body) {
    ObjectNode changed = event.deepCopy();
    changed.put("body", body);
    changed.put("isBase64Encoded", false);
    return new Event(changed);
  }

  /** A body of bytes that are not text, as the gateway passes them on. */
  public Event withBody(byte[] body) {
    ObjectNode changed = event.deepCopy();
    changed.put("body", Base64.getEncoder().encodeToString(body));
    changed.put("isBase64Encoded", true);
    return new Event(changed);
  }

  public Event withBody(ObjectNode body) {
    return withBody(new String(JSON.writeValueAsBytes(body), StandardCharsets.UTF_8));
  }

  public Event withHeader(String name, String value) {
    return withMember("headers", name.toLowerCase(Locale.ROOT), value);
  }

  public Event withoutHeader(String name) {
    ObjectNode changed = event.deepCopy();
    ((ObjectNode) changed.get("headers")).remove(name.toLowerCase(Locale.ROOT));
    return new Event(changed);
  }

  /** As somebody else who has signed in sends it. */
  public Event withSubject(String subject) {
    ObjectNode changed = event.deepCopy();
    ((ObjectNode) changed.at("/requestContext/authorizer/jwt/claims")).put("sub", subject);
    return new Event(changed);
  }

  public Event withPathParameter(String name, String value) {
    return withMember("pathParameters", name, value);
  }

  public Event withQuery(String name, String value) {
    return withMember("queryStringParameters", name, value);
  }

  /** From another internet address. */
  public Event withAddress(String address) {
    ObjectNode changed = event.deepCopy();
    ((ObjectNode) changed.at("/requestContext/http")).put("sourceIp", address);
    return new Event(changed);
  }

  /** From somebody whose token the gateway has checked. */
  public Event from(String subject) {
    ObjectNode changed = event.deepCopy();
    ((ObjectNode) changed.get("requestContext"))
        .putObject("authorizer")
        .putObject("jwt")
        .putNull("scopes")
        .putObject("claims")
        .put("iss", ISSUER)
        .put("sub", subject);
    return new Event(changed);
  }

  /** From nobody. */
  public Event fromNobody() {
    ObjectNode changed = event.deepCopy();
    ((ObjectNode) changed.get("requestContext")).remove("authorizer");
    return new Event(changed);
  }

  private Event withMember(String object, String name, String value) {
    ObjectNode changed = event.deepCopy();
    ObjectNode members =
        changed.get(object) instanceof ObjectNode there ? there : changed.putObject(object);
    members.put(name, value);
    return new Event(changed);
  }
}
