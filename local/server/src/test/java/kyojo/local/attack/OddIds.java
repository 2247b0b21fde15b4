package kyojo.local.attack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kyojo.domain.identity.OriginCode;

/** Spellings that somebody might take for an id, none of which is it. */
final class OddIds {
  private static final String UNRESERVED = "-._~";

  private OddIds() {}

  /** As they stand at the place; in a path, as they go over the wire. */
  static List<String> of(Place place, String id) {
    var odd = odd(id).filter(spelling -> !isRead(place, spelling, id)).distinct();
    return switch (place.in()) {
      case "path" -> Stream.concat(odd.map(OddIds::encoded), Stream.of(doubled(id))).toList();
      case "header" -> odd.filter(OddIds::fitsAHeader).toList();
      default -> odd.toList();
    };
  }

  private static Stream<String> odd(String id) {
    return Stream.of(
        id.toLowerCase(Locale.ROOT),
        id.toUpperCase(Locale.ROOT),
        wide(id),
        id.substring(0, id.length() - 1) + wide(id.substring(id.length() - 1)),
        id + "0",
        id.substring(0, id.length() - 1),
        id.replaceFirst("0", "O"),
        id + " ",
        " " + id,
        id + "\t",
        id + "\0",
        id + ".",
        id + "/",
        id + "#",
        id + "\n",
        id + "\ufeff",
        id + "\u0301",
        "T#" + id,
        "../" + id,
        "%22" + id,
        id + "," + id);
  }

  /** Whether it is the id after all: people type a code in any case and width. */
  private static boolean isRead(Place place, String spelling, String id) {
    return switch (place.kind()) {
      case ORIGIN_CODE, SHOWN_CODE, FILTER_CODE ->
          OriginCode.typed(spelling).equals(Optional.of(new OriginCode(id)));
      default -> spelling.equals(id);
    };
  }

  /** What HTTP cannot carry, or takes away at the ends, is no other spelling. */
  private static boolean fitsAHeader(String spelling) {
    return spelling.chars().allMatch(c -> c >= ' ' && c < 0x7f)
        && spelling.strip().equals(spelling);
  }

  /** The same letters as wide as a Japanese keyboard makes them. */
  private static String wide(String id) {
    return id.chars()
        .mapToObj(c -> Character.toString(c > ' ' && c < 0x7f ? c + 0xFEE0 : c))
        .collect(Collectors.joining());
  }

  private static String encoded(String text) {
    var encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      boolean isPlain = b > 0 && (Character.isLetterOrDigit(b) || UNRESERVED.indexOf(b) >= 0);
      encoded.append(isPlain ? Character.toString(b) : "%%%02X".formatted(b & 0xff));
    }
    return encoded.toString();
  }

  /** Encoded twice, so that one decoding leaves it encoded. */
  private static String doubled(String id) {
    return id.chars().mapToObj(c -> "%%25%02X".formatted(c)).collect(Collectors.joining());
  }
}
