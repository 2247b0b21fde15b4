package kyojo.local.attack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spellings that somebody might take for an id, none of which is it. */
final class OddIds {
  private OddIds() {}

  /** As they go over the wire in a path. */
  static List<String> of(String id) {
    return Stream.of(
            id.toLowerCase(Locale.ROOT),
            wide(id),
            id.substring(0, id.length() - 1) + wide(id.substring(id.length() - 1)),
            id + "0",
            id.substring(0, id.length() - 1),
            id.replaceFirst("0", "O"),
            id + "%20",
            "%20" + id,
            id + "%09",
            id + "%00",
            id + ".",
            id + "%2F",
            id + "%23",
            id + "%0A",
            id + "%EF%BB%BF",
            id + "%CC%81",
            "T%23" + id,
            "%2E%2E%2F" + id,
            "%2522" + id,
            id + "," + id,
            doubled(id))
        .filter(spelling -> !spelling.equals(id))
        .distinct()
        .toList();
  }

  /** The same letters as wide as a Japanese keyboard makes them. */
  private static String wide(String id) {
    var wide =
        id.chars()
            .mapToObj(c -> Character.toString(c > ' ' && c < 0x7f ? c + 0xFEE0 : c))
            .collect(Collectors.joining());
    return URLEncoder.encode(wide, StandardCharsets.UTF_8);
  }

  /** Encoded twice, so that one decoding leaves it encoded. */
  private static String doubled(String id) {
    return id.chars().mapToObj(c -> "%%25%02X".formatted(c)).collect(Collectors.joining());
  }
}
