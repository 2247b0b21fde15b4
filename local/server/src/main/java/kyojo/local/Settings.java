package kyojo.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.community.Quota;
import kyojo.stack.StartError;

/**
 * How the one-machine runtime was asked to run.
 *
 * @param host the address to listen on; without one, this machine alone
 * @param port 0 takes a free one
 * @param data the folder that keeps the data; without one, memory does
 * @param postsPerMinute of one address
 * @param takesDemoData whether {@code make demo-data} may fill it: requests may say when they are
 */
record Settings(
    Optional<String> host,
    int port,
    Optional<Path> data,
    int postsPerMinute,
    boolean takesDemoData) {
  private static final int POSTS_PER_MINUTE = 60;
  private static final int CODED_POSTS_PER_MINUTE = 600;
  private static final int NUMBER_MAX = 999_999_999;
  private static final int PORT = 8080;
  private static final int PORT_MAX = 65_535;

  /** Settings of a machine whose requests are all of now. */
  Settings(Optional<String> host, int port, Optional<Path> data, int postsPerMinute) {
    this(host, port, data, postsPerMinute, false);
  }

  /**
   * Settings from the variables HOST, PORT, DATA (a folder or {@code memory}), POSTS_PER_MINUTE and
   * DEMO_DATA ({@code yes}), with which an address may send what it likes.
   *
   * @param root what a relative folder starts from
   * @throws StartError naming the variable that cannot be understood
   */
  static Settings from(Map<String, String> variables, Path root) {
    var data = value(variables, "DATA").orElse(".data");
    boolean takesDemoData = isYes(variables, "DEMO_DATA");
    int posts = takesDemoData ? NUMBER_MAX : POSTS_PER_MINUTE;
    return new Settings(
        value(variables, "HOST"),
        number(variables, "PORT", PORT, 0, PORT_MAX),
        data.equals("memory") ? Optional.empty() : Optional.of(root.resolve(data).normalize()),
        number(variables, "POSTS_PER_MINUTE", posts, 1, NUMBER_MAX),
        takesDemoData);
  }

  /** Of one address with a valid origin code: 300 phones in a room, each with a second try. */
  int codedPostsPerMinute() {
    return Math.max(CODED_POSTS_PER_MINUTE, postsPerMinute);
  }

  /** What a demo community takes: at least as much as one address may send. */
  Quota demoQuota() {
    return postsPerMinute > POSTS_PER_MINUTE ? Quota.MAX : Quota.DEFAULT;
  }

  private static Optional<String> value(Map<String, String> variables, String name) {
    return Optional.ofNullable(variables.get(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static boolean isYes(Map<String, String> variables, String name) {
    return switch (value(variables, name).orElse("no")) {
      case "yes" -> true;
      case "no" -> false;
      case String other -> throw new StartError(name + " is not yes or no: " + other);
    };
  }

  private static int number(
      Map<String, String> variables, String name, int otherwise, int least, int most) {
    return value(variables, name)
        .map(text -> {
          var isNumber = text.matches("[0-9]{1,9}");
          if (!isNumber || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new StartError(
                name + " is not a number from " + least + " to " + most + ": " + text);
          }
          return Integer.parseInt(text);
        })
        .orElse(otherwise);
  }
}
