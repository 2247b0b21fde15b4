package kyojo.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kyojo.json.JsonValue.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * The members of one object, read one by one. What is wrong is collected, not thrown; {@link
 * #build} says it all at once, names that nobody asked for included. Not thread-safe.
 */
public final class Fields {
  private final JsonObject object;
  private final Pointer at;
  private final Set<String> asked = new HashSet<>();
  private final List<Violation> violations = new ArrayList<>();

  Fields(JsonObject object, Pointer at) {
    this.object = object;
    this.at = at;
  }

  /** A member that has to be there. {@code null} is a value of the wrong type. */
  public <T> Field<T> required(String name, JsonType<T> type) {
    JsonValue value = ask(name);
    return value == null
        ? field(Decoded.invalid(Violation.at(at.member(name), JsonViolation.REQUIRED)))
        : field(type.decode(value, at.member(name)));
  }

  /** A member that may be missing. */
  public <T> Field<Optional<T>> optional(String name, JsonType<T> type) {
    JsonValue value = ask(name);
    return value == null
        ? field(Decoded.valid(Optional.empty()))
        : field(type.decode(value, at.member(name)).map(Optional::of));
  }

  /** The whole, made only when nothing is wrong. */
  public <T> Decoded<T> build(Supplier<T> make) {
    object.members().keySet().stream()
        .filter(name -> !asked.contains(name))
        .map(name -> Violation.at(at.member(name), JsonViolation.UNKNOWN_NAME))
        .forEach(violations::add);
    return violations.isEmpty() ? Decoded.valid(make.get()) : new Decoded.Invalid<>(violations);
  }

  private @Nullable JsonValue ask(String name) {
    asked.add(name);
    return object.members().get(name);
  }

  private <T> Field<T> field(Decoded<T> decoded) {
    if (decoded instanceof Decoded.Invalid<T>(List<Violation> found)) {
      violations.addAll(found);
    }
    return Field.of(decoded);
  }
}
