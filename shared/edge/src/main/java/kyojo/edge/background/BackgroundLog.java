package kyojo.edge.background;

import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import kyojo.json.JsonOutput;

/** Lines of functions that nobody calls, beside the one that {@link BackgroundFunction} writes. */
public final class BackgroundLog {
  private BackgroundLog() {}

  /**
   * Something did not succeed, and is tried again.
   *
   * @param why names no person, no key and nothing that anybody wrote
   */
  public static void warn(String function, String what, String why) {
    log("WARN", function, what, why);
  }

  /** Something was done of which a count is kept; {@code how} as above. */
  public static void info(String function, String what, String how) {
    log("INFO", function, what, how);
  }

  private static void log(String level, String function, String what, String why) {
    byte[] line =
        JsonOutput.object(out ->
            out.text("level", level)
                .text("function", function)
                .text("event", what)
                .text("why", why));
    LambdaRuntime.getLogger().log(line);
  }
}
