package kyojo.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One connection that stays open, with one request at a time. A full HTTP client would take from
 * the two cores what the product is to be measured with; this one knows only what the product
 * answers: HTTP/1.1 with a length. Not thread-safe.
 */
final class HttpConnection implements AutoCloseable {
  private static final int TIMEOUT_MILLIS = 30_000;
  private static final String LENGTH = "content-length:";

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final String host;
  private long bytes;

  HttpConnection(int port) throws IOException {
    this(port, InetAddress.getLoopbackAddress());
  }

  /** From an address of this machine. */
  HttpConnection(int port, InetAddress from) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port, from, 0);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(TIMEOUT_MILLIS);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 15);
    out = socket.getOutputStream();
    host = "localhost:" + port;
  }

  /** What came back. */
  record Answer(int status, String body) {}

  /** Bytes sent and received so far, headers included. */
  long bytes() {
    return bytes;
  }

  /** A body of JSON. */
  Answer post(String path, String headers, String body) throws IOException {
    return post(path, headers, "application/json", body);
  }

  Answer post(String path, String headers, String mediaType, String body) throws IOException {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    return ask(
        "POST",
        path,
        headers + "content-type: " + mediaType + "\r\ncontent-length: " + content.length + "\r\n",
        content);
  }

  Answer get(String path, String headers) throws IOException {
    return ask("GET", path, headers, new byte[0]);
  }

  private Answer ask(String method, String path, String headers, byte[] content)
      throws IOException {
    byte[] head =
        (method + " " + path + " HTTP/1.1\r\nhost: " + host + "\r\n" + headers + "\r\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] request = new byte[head.length + content.length];
    System.arraycopy(head, 0, request, 0, head.length);
    System.arraycopy(content, 0, request, head.length, content.length);
    out.write(request);
    bytes += request.length;
    return answer();
  }

  private Answer answer() throws IOException {
    int status = Integer.parseInt(line().substring(9, 12));
    int length = 0;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
        length = Integer.parseInt(header.substring(LENGTH.length()).strip());
      }
    }
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new EOFException("the answer ends early");
    }
    bytes += length;
    return new Answer(status, new String(body, StandardCharsets.UTF_8));
  }

  private String line() throws IOException {
    var line = new StringBuilder(64);
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the connection was closed");
      }
      if (next != '\r') {
        line.append((char) next);
      }
      bytes++;
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
