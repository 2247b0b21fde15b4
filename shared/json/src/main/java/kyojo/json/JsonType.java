package kyojo.json;

/** Decodes one kind of value. Implementations are pure and thread-safe. */
@FunctionalInterface
public interface JsonType<T> {
  Decoded<T> decode(JsonValue value, Pointer at);

  /** This type, and then a check or a change of what was decoded. */
  default <R> JsonType<R> then(Step<T, R> step) {
    return (value, at) -> decode(value, at).then(decoded -> step.apply(decoded, at));
  }

  /** A further step of decoding. */
  @FunctionalInterface
  interface Step<T, R> {
    Decoded<R> apply(T value, Pointer at);
  }
}
