package kyojo.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kyojo.local.demo.DemoData;
import kyojo.stack.Workspace;
import kyojo.testkit.OpenApi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Requests that no honest client sends, for every route of the contract: they are refused with a
 * 4xx, store nothing, and leave nothing behind in memory.
 */
class HostileRequestsTest {
  private static final String COMMUNITY = "00000000000000000000000001";
  private static final String RECEIPT = "0000000000000000000000000F.0000000000000000000000000S";
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW");
  private static final List<String> BAD_IDS =
      List.of(
          "0000000000000000000000000%2F",
          "..",
          "%2e%2e",
          "%00",
          "%ff",
          "000000000000000000000000I1",
          "8ZZZZZZZZZZZZZZZZZZZZZZZZZ",
          "00000000000000000000000001%20",
          "%EF%BC%90000000000000000000000001",
          "0000000000000000000000000o",
          "T%23" + COMMUNITY,
          "x".repeat(5000));
  private static final List<String> JSON_TRAPS =
      List.of(
          "",
          " ",
          "null",
          "[]",
          "1e400",
          "\"text\"",
          "{",
          "{\"answers\":",
          "{\"answers\":{\"1\":\"IMPLEMENTED\"",
          "{}{}",
          "{\"a\":1,\"a\":2}",
          "{\"sheets\":1e400,\"days\":1e400,\"questionSet\":1e400}",
          "{\"days\":1.0000000000000000000000000000000000000001}",
          "{\"days\":99999999999999999999999999999999999999999}",
          "{\"days\":-0}",
          "\uFEFF{}",
          "{\"\\u0000\":1}",
          "{\"\\ud800\":1}",
          "{\"__proto__\":{\"days\":7}}",
          "[".repeat(7000),
          "{\"a\":".repeat(2000) + "1" + "}".repeat(2000),
          "{\"questionSet\":\"" + "x".repeat(15_000) + "\"}");

  private static Machine machine;

  /** A request as it goes over the wire; without a body, its length is 0. */
  private record Trap(String name, String head, String body) {
    Trap(String name, String head) {
      this(name, head, "");
    }
  }

  @BeforeAll
  static void startMachine() {
    var settings = new Settings(Optional.empty(), 0, Optional.empty(), 1_000_000);
    machine = Machine.start(settings, Workspace.find(), new DemoData());
  }

  @AfterAll
  static void stopMachine() {
    machine.close();
  }

  @TestFactory
  Stream<DynamicTest> isRefused() {
    return traps().stream()
        .map(trap ->
            dynamicTest(
                trap.name(),
                () -> assertThat(send(trap)).as(trap.name()).matches("(?s)HTTP/1.1 4\\d\\d .*")));
  }

  @Test
  void thereAreTrapsForEveryRoute() {
    assertThat(traps()).hasSizeGreaterThan(20 * OpenApi.routes().size());
  }

  @Test
  void theMemoryDoesNotGrow() throws IOException {
    List<Trap> traps = traps();
    sendAll(traps, 3);
    long before = usedBytes();

    sendAll(traps, 6);

    assertThat(usedBytes() - before).isLessThan(3L * 1024 * 1024);
  }

  @Test
  void anHonestRequestIsStillAnswered() throws IOException {
    var honest = new Trap("", "GET /v1/communities/" + COMMUNITY + " HTTP/1.1");

    assertThat(send(honest)).startsWith("HTTP/1.1 200 ");
  }

  private static List<Trap> traps() {
    var traps = new ArrayList<Trap>();
    for (String path : paths()) {
      traps.addAll(wrongMethods(path));
      traps.addAll(trickedPaths(path));
    }
    for (String route : OpenApi.routes()) {
      traps.addAll(wrongHeaders(route));
      if (OpenApi.takesBody(route)) {
        traps.addAll(badBodies(route));
      }
    }
    return traps;
  }

  private static Set<String> paths() {
    var paths = new TreeSet<String>();
    OpenApi.routes().forEach(route -> paths.add(route.substring(route.indexOf(' ') + 1)));
    return paths;
  }

  private static List<Trap> wrongMethods(String path) {
    return METHODS.stream()
        .filter(method -> !OpenApi.routes().contains(method + " " + path))
        .map(method ->
            new Trap("method " + method + " " + path, line(method, filled(path, COMMUNITY))))
        .toList();
  }

  private static List<Trap> trickedPaths(String path) {
    var traps = new ArrayList<Trap>();
    for (String id : path.contains("{") ? BAD_IDS : List.<String>of()) {
      String shown = id.substring(0, Math.min(30, id.length()));
      traps.add(new Trap("path " + path + " " + shown, line(method(path), filled(path, id))));
    }
    String good = filled(path, COMMUNITY);
    for (String bad :
        List.of(
            good + "/",
            "/" + good,
            good.replace("/v1/", "/v1//"),
            good.replace("/v1/", "/v1/./"),
            good.replace("/v1/", "/v1/x/../"),
            good.replace("/v1/", "/V1/%2e%2e/v1/"),
            good.replaceFirst("/([\\w-]+)$", "%2F$1"),
            good + "%",
            good + ";x=1",
            good + "?q=%zz")) {
      traps.add(new Trap("path " + bad, line(method(path), bad)));
    }
    return traps;
  }

  private static List<Trap> wrongHeaders(String route) {
    String line = line(method(route), filled(path(route), COMMUNITY));
    var traps = new ArrayList<Trap>();
    traps.add(new Trap("huge header " + route, line + "\r\nx-long: " + "a".repeat(20_000)));
    traps.add(
        new Trap(
            "many headers " + route, line + "\r\n" + "x-many: 1234567\r\n".repeat(1000) + "x: y"));
    traps.add(new Trap("header without name " + route, line + "\r\n: x"));
    traps.add(new Trap("folded header " + route, line + "\r\nx-folded: a\r\n b: c\r\n\0: d"));
    traps.add(
        new Trap(
            "two lengths " + route, line + "\r\ncontent-length: 1\r\ntransfer-encoding: chunked"));
    return traps;
  }

  private static List<Trap> badBodies(String route) {
    String line = line(method(route), filled(path(route), COMMUNITY)) + "\r\nreceipt: " + RECEIPT;
    var traps = new ArrayList<Trap>();
    for (String body : JSON_TRAPS) {
      String shown = body.substring(0, Math.min(30, body.length()));
      traps.add(new Trap("JSON " + route + " " + shown, json(line), body));
    }
    for (String type : List.of("text/plain", "application/xml", "application/json2", "", "*/*")) {
      traps.add(new Trap("type " + type + " " + route, line + "\r\ncontent-type: " + type, "{}"));
    }
    traps.add(new Trap("gzip " + route, json(line) + "\r\ncontent-encoding: gzip", "\u001f\u008b"));
    traps.add(new Trap("too long " + route, json(line), " ".repeat(200_000) + "{}"));
    traps.add(new Trap("negative length " + route, json(line) + "\r\ncontent-length: -1"));
    traps.add(
        new Trap("chunk " + route, json(line) + "\r\ntransfer-encoding: chunked", "zz\r\n{}"));
    return traps;
  }

  private static String json(String line) {
    return line + "\r\ncontent-type: application/json";
  }

  private static String line(String method, String path) {
    return method + " " + path + " HTTP/1.1";
  }

  private static String filled(String path, String id) {
    return path.replaceAll("\\{\\w+}", id.replace("$", "\\$"));
  }

  private static String path(String route) {
    return route.substring(route.indexOf(' ') + 1);
  }

  /** The method of a route, or one that the path has. */
  private static String method(String routeOrPath) {
    return OpenApi.routes().stream()
        .filter(route -> route.equals(routeOrPath) || path(route).equals(routeOrPath))
        .map(route -> route.substring(0, route.indexOf(' ')))
        .findFirst()
        .orElseThrow();
  }

  private static void sendAll(List<Trap> traps, int rounds) throws IOException {
    for (int round = 0; round < rounds; round++) {
      for (Trap trap : traps) {
        assertThat(send(trap)).as(trap.name()).startsWith("HTTP/1.1 4");
      }
    }
  }

  private static String send(Trap trap) throws IOException {
    byte[] body = trap.body().getBytes(StandardCharsets.UTF_8);
    boolean isFramed = trap.head().matches("(?s).*\r\n(content-length|transfer-encoding):.*");
    String length = isFramed ? "" : "content-length: " + body.length + "\r\n";
    String head = trap.head() + "\r\nhost: localhost\r\nconnection: close\r\n" + length + "\r\n";
    try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), machine.address().getPort())) {
      socket.setSoTimeout(10_000);
      var out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.ISO_8859_1));
      out.write(body);
      out.flush();
      return new String(socket.getInputStream().readNBytes(400), StandardCharsets.UTF_8);
    }
  }

  private static long usedBytes() {
    var runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
