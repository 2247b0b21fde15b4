package kyojo.json;

import org.jspecify.annotations.Nullable;

/** A place in a JSON document. Prints as a JSON Pointer (RFC 6901). Immutable. */
public final class Pointer {
  public static final Pointer ROOT = new Pointer(null, "");

  /** A name that a stranger chose is repeated up to this length. */
  private static final int TOKEN_CHARS_MAX = 64;

  private final @Nullable Pointer parent;
  private final String token;

  private Pointer(@Nullable Pointer parent, String token) {
    this.parent = parent;
    this.token = token;
  }

  /** The member of that name; the name is cut to 64 characters and printable ones. */
  public Pointer member(String name) {
    return new Pointer(this, Characters.printable(cut(name)));
  }

  /** Counted in characters: half of one could not be written. */
  private static String cut(String name) {
    return name.codePointCount(0, name.length()) > TOKEN_CHARS_MAX
        ? name.substring(0, name.offsetByCodePoints(0, TOKEN_CHARS_MAX)) + "…"
        : name;
  }

  /** The element at that index, from 0. */
  public Pointer element(int index) {
    return new Pointer(this, Integer.toString(index));
  }

  @Override
  public String toString() {
    return parent == null ? "" : parent + "/" + token.replace("~", "~0").replace("/", "~1");
  }
}
