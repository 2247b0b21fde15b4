package kyojo.edge;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A version of something as the header ETag tells it: a number in quotes.
 *
 * <p>What is told back may be a weak tag. RFC 9110 (13.1.1) lets no weak tag match in If-Match,
 * because it may stand for other bytes of the same thing. Here that is what is meant: a tag tells
 * which version was seen, in whatever bytes, and a version changes with every change. And it was
 * not the caller who weakened it: CloudFront, and {@code local/} like it, write {@code W/"1"} in
 * the place of {@code "1"} when they compress an answer. Whoever then sends back what was received
 * must not be refused.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1">RFC 9110, If-Match</a>
 */
public final class EntityTag {
  private static final Pattern FORM = Pattern.compile("(?:W/)?\"(0|[1-9][0-9]{0,17})\"");

  private static final Pattern OPAQUE = Pattern.compile("(?:W/)?\"([0-9a-f.]{1,80})\"");

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
