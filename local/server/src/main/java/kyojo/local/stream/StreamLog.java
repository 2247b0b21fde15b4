package kyojo.local.stream;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The terminal, which stands in for CloudWatch. */
final class StreamLog {
  private StreamLog() {}

  @SuppressWarnings("SystemOut")
  static void line(byte[] line) {
    print(new String(line, StandardCharsets.UTF_8), System.out);
  }

  private static void print(String line, PrintStream out) {
    out.println(line);
    out.flush();
  }
}
