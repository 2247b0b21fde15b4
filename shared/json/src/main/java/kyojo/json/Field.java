package kyojo.json;

/**
 * A value that is there once the whole has been found valid.
 *
 * @see Fields#build
 */
public final class Field<T> {
  private final Decoded<T> decoded;

  private Field(Decoded<T> decoded) {
    this.decoded = decoded;
  }

  public static <T> Field<T> of(Decoded<T> decoded) {
    return new Field<>(decoded);
  }

  /**
   * The value.
   *
   * @throws IllegalStateException where it is invalid: only what {@link Fields#build} calls may ask
   */
  public T get() {
    return switch (decoded) {
      case Decoded.Valid<T>(T value) -> value;
      case Decoded.Invalid<T> invalid ->
          throw new IllegalStateException("read before it was found valid: " + invalid);
    };
  }
}
