package kyojo.edge;

import java.util.Optional;
import java.util.regex.Pattern;

/** A version of something as the header ETag tells it: a number in quotes. */
public final class EntityTag {
  private static final Pattern FORM = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

  private EntityTag() {}

  public static String text(long version) {
    return "\"" + version + "\"";
  }

  /** The version, or nothing where the text is not exactly such a tag. */
  static Optional<Long> parse(String text) {
    return Optional.of(FORM.matcher(text))
        .filter(matcher -> matcher.matches())
        .map(matcher -> Long.valueOf(matcher.group(1)));
  }
}
