package kyojo.edge;

import java.util.Optional;
import java.util.regex.Pattern;

/** A version of something as the header ETag tells it: a number in quotes. */
public final class EntityTag {
  private static final Pattern FORM = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

  private static final Pattern OPAQUE = Pattern.compile("\"([0-9a-f.]{1,80})\"");

  private EntityTag() {}

  public static String text(long version) {
    return "\"" + version + "\"";
  }

  /** What stands between the quotes, or nothing where the text is no such tag. */
  public static Optional<String> opaque(String text) {
    return Optional.of(OPAQUE.matcher(text))
        .filter(matcher -> matcher.matches())
        .map(matcher -> matcher.group(1));
  }

  /** The version, or nothing where the text is not exactly such a tag. */
  static Optional<Long> parse(String text) {
    return Optional.of(FORM.matcher(text))
        .filter(matcher -> matcher.matches())
        .map(matcher -> Long.valueOf(matcher.group(1)));
  }
}
