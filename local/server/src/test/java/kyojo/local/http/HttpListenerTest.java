package kyojo.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

class HttpListenerTest {
  private static final int CLIENTS = 3;
  private static final int REQUESTS = 20_000;

  private static final List<String> HEADS =
      List.of(
          "GET / HTTP/1.1\r\nx-long: " + "a".repeat(20_000),
          "GET / HTTP/1.1\r\n" + "x-many: 1234567\r\n".repeat(1000) + "x: y",
          "GET / HTTP/1.1");

  /** A pooled buffer that two connections held once sent one caller's bytes to the next. */
  @Test
  void nobodyIsAnsweredWithBytesOfAnother() throws Exception {
    try (var listener = HttpListener.bind(Optional.empty(), 0, Duration.ofSeconds(10));
        var clients = Executors.newFixedThreadPool(CLIENTS)) {
      listener.start(new Greeting());
      List<Callable<List<String>>> work = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        int offset = client;
        work.add(() -> foreignAnswers(listener.port(), offset));
      }
      for (var found : clients.invokeAll(work)) {
        assertThat(found.get()).isEmpty();
      }
    }
  }

  private static List<String> foreignAnswers(int port, int offset) {
    var foreign = new ArrayList<String>();
    for (int i = 0; i < REQUESTS; i++) {
      var answer = send(port, HEADS.get((i + offset) % HEADS.size()));
      if (!answer.isEmpty() && !answer.startsWith("HTTP/1.1 ")) {
        foreign.add(i + ": " + answer.substring(0, Math.min(60, answer.length())));
      }
    }
    return foreign;
  }

  /** What came back; empty where the connection was reset, as while more is sent than is read. */
  private static String send(int port, String head) {
    try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
      socket.setSoTimeout(10_000);
      socket
          .getOutputStream()
          .write(
              (head + "\r\nhost: localhost\r\nconnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readNBytes(400), StandardCharsets.ISO_8859_1);
    } catch (IOException _) {
      return "";
    }
  }

  private static final class Greeting extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      ReplyWriter.write(request, Reply.message(200, "OK"), response, callback);
      return true;
    }
  }
}
