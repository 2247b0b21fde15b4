package kyojo.local.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kyojo.local.http.Reply.Header;

/**
 * A page of this machine's own, for trying the product: HTML and style of their files. Immutable.
 */
public final class DemoPage {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("M月d日 H時mm分ss秒", Locale.JAPAN).withZone(ZoneId.of("Asia/Tokyo"));
  private static final String BASE = resource(DemoPage.class, "page.css");

  private final String html;
  private final byte[] style;
  private final Header policy;

  /**
   * Reads {@code name.html} and {@code name.css} beside a class.
   *
   * @param policy what the page may do besides showing its style, as in a content security policy
   */
  public DemoPage(Class<?> beside, String name, String policy) {
    this.html = resource(beside, name + ".html");
    this.style = (BASE + resource(beside, name + ".css")).getBytes(StandardCharsets.UTF_8);
    this.policy =
        new Header(
            "content-security-policy",
            "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
                + policy);
  }

  /** The page as it is written, with places in braces. */
  public String html() {
    return html;
  }

  /** An answer with the page, its places filled. */
  public Reply filled(String page) {
    return new Reply(
        200,
        List.of(new Header("content-type", "text/html; charset=utf-8"), policy),
        page.getBytes(StandardCharsets.UTF_8));
  }

  public Reply style() {
    return new Reply(200, List.of(new Header("content-type", "text/css; charset=utf-8")), style);
  }

  /** A list of items, each of them HTML already. */
  public static <T> String list(List<T> items, Function<T, String> html, String none) {
    return items.isEmpty()
        ? "<p>" + escaped(none) + "</p>"
        : items.stream()
            .map(item -> "<li>" + html.apply(item) + "</li>")
            .collect(Collectors.joining("", "<ol>", "</ol>"));
  }

  /** A moment to the second, in Japan. */
  public static String moment(Instant at) {
    return TIME.format(at);
  }

  /** A text that stands in HTML, or in quotes there, and opens no place in braces. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("{", "&#123;");
  }

  private static String resource(Class<?> beside, String name) {
    try (var in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
