package kyojo.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import kyojo.stack.StartError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class MachineTest {
  private static final FirstStart NOTHING = (client, tables) -> {};

  @TempDir Path root;

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeEach
  void makeWorkspace() throws IOException {
    TestWorkspace.make(root);
  }

  @Test
  void aBuiltFunctionAnswersOnItsRouteWithItsEnvironment() throws Exception {
    try (var machine = start(inMemory(), NOTHING)) {
      var answer = get(machine, "/v1/echo/hello");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo("Things ap-northeast-1 true");
      assertThat(machine.hasPages()).isFalse();
    }
  }

  @Test
  void dataOnDiskSurvivesARestartAndIsFilledOnce() {
    var seen = new ArrayList<Integer>();
    FirstStart fill =
        (client, tables) -> {
          var table = tables.get("Things");
          seen.add(client.scan(request -> request.tableName(table)).count());
          client.putItem(
              request -> request.tableName(table).item(Map.of("pk", AttributeValue.fromS("a"))));
        };
    start(onDisk(), fill).close();
    start(onDisk(), fill).close();
    assertThat(seen).containsExactly(0);
    assertThat(root.resolve(".data/filled").toFile().delete()).isTrue();
    start(onDisk(), fill).close();
    assertThat(seen).containsExactly(0, 1);
  }

  @Test
  void aFillingThatFailedIsDoneAgain() {
    assertThatThrownBy(() ->
            start(
                onDisk(),
                (client, tables) -> {
                  throw new IllegalStateException("broken off");
                }))
        .hasMessage("broken off");
    var filled = new ArrayList<String>();
    start(onDisk(), (client, tables) -> filled.addAll(tables.keySet())).close();
    assertThat(filled).containsExactlyInAnyOrder("RecordsTable", "ReferenceTable", "Things");
  }

  @Test
  void aRequestInFlightIsAnsweredBeforeTheMachineStops() throws Exception {
    var machine = start(inMemory(), NOTHING);
    var uri = machine.address().resolve("/v1/echo/slow");
    var answer =
        http.sendAsync(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    Thread.sleep(300);
    var before = System.nanoTime();
    machine.close();
    assertThat(answer.get().statusCode()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  void anIdleConnectionDoesNotHoldUpTheStop() throws Exception {
    var machine = start(inMemory(), NOTHING);
    get(machine, "/v1/echo/hello");
    var before = System.nanoTime();
    machine.close();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void aSecondMachineOnTheSameFolderIsRefused() {
    try (var first = start(onDisk(), NOTHING)) {
      assertThat(first.address().getPort()).isPositive();
      assertThatThrownBy(() -> start(onDisk(), NOTHING).close())
          .isInstanceOf(StartError.class)
          .hasMessage(
              "Data folder "
                  + root.resolve(".data")
                  + " is in use by another Kyojo: stop it, or choose another, as in `make run DATA=.data2`.");
    }
  }

  @Test
  void anOccupiedPortIsRefused() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      var port = socket.getLocalPort();
      assertThatThrownBy(() ->
              start(new Settings(Optional.empty(), port, Optional.empty(), 60), NOTHING).close())
          .isInstanceOf(StartError.class)
          .hasMessage(
              "Port "
                  + port
                  + " of 127.0.0.1 is taken or not allowed: choose another, as in `make run PORT=8081`.");
    }
  }

  @Test
  void aDataFolderThatIsAFileIsRefused() throws IOException {
    Files.writeString(root.resolve(".data"), "a file");
    assertThatThrownBy(() -> start(onDisk(), NOTHING).close())
        .isInstanceOf(StartError.class)
        .hasMessageStartingWith("Data folder " + root.resolve(".data") + " cannot be written: ")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aFunctionThatIsNotBuiltIsNamed() throws IOException {
    Files.delete(root.resolve("functions/echo/target/function/lib/echo.jar"));
    assertThatThrownBy(() -> start(inMemory(), NOTHING).close())
        .isInstanceOf(StartError.class)
        .hasMessage(
            "Function Echo is not built in functions/echo/target/function: run `make build` first.");
  }

  @Test
  void aHandlerThatIsNotThereIsNamed() throws IOException {
    var template = Files.readString(root.resolve("template.yaml"));
    Files.writeString(
        root.resolve("template.yaml"), template.replace("EchoHandler", "OtherHandler"));
    assertThatThrownBy(() -> start(inMemory(), NOTHING).close())
        .isInstanceOf(StartError.class)
        .hasMessageStartingWith(
            "Function Echo has no handler kyojo.echo.OtherHandler with a public constructor (Map)");
  }

  private Machine start(Settings settings, FirstStart firstStart) {
    return Machine.start(settings, new TestWorkspace(root).workspace(), firstStart);
  }

  private static Settings inMemory() {
    return new Settings(Optional.empty(), 0, Optional.empty(), 60);
  }

  private Settings onDisk() {
    return new Settings(Optional.empty(), 0, Optional.of(root.resolve(".data")), 60);
  }

  private HttpResponse<String> get(Machine machine, String path) throws Exception {
    return http.send(
        HttpRequest.newBuilder(machine.address().resolve(path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
