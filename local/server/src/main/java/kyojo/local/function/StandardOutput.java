package kyojo.local.function;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Writes what handlers log to standard output, whole lines at a time. */
@SuppressWarnings("SystemOut") // What goes to CloudWatch in production goes to the terminal here.
enum StandardOutput implements LambdaLogger {
  LOGGER;

  @Override
  public void log(String message) {
    print(message, System.out);
  }

  @Override
  public void log(byte[] message) {
    log(new String(message, StandardCharsets.UTF_8));
  }

  private static void print(String message, PrintStream out) {
    out.print(message.endsWith("\n") ? message : message + System.lineSeparator());
    out.flush();
  }
}
