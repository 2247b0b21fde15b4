package kyojo.json;

import java.util.List;
import java.util.function.Function;

/** What became of decoding: a value, or all that is wrong. */
public sealed interface Decoded<T> {
  record Valid<T>(T value) implements Decoded<T> {}

  record Invalid<T>(List<Violation> violations) implements Decoded<T> {
    public Invalid {
      violations = List.copyOf(violations);
      if (violations.isEmpty()) {
        throw new IllegalArgumentException("what is invalid has a violation");
      }
    }
  }

  static <T> Decoded<T> valid(T value) {
    return new Valid<>(value);
  }

  static <T> Decoded<T> invalid(Violation violation) {
    return new Invalid<>(List.of(violation));
  }

  default <R> Decoded<R> map(Function<? super T, ? extends R> change) {
    return switch (this) {
      case Valid<T>(T value) -> new Valid<>(change.apply(value));
      case Invalid<T>(List<Violation> violations) -> new Invalid<>(violations);
    };
  }

  default <R> Decoded<R> then(Function<? super T, Decoded<R>> next) {
    return switch (this) {
      case Valid<T>(T value) -> next.apply(value);
      case Invalid<T>(List<Violation> violations) -> new Invalid<>(violations);
    };
  }
}
