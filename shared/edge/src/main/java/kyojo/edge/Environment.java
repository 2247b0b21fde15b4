package kyojo.edge;

import java.util.Map;
import kyojo.domain.Stage;

/** A function's variables, read once at its start. Immutable. */
public final class Environment {
  private final Map<String, String> variables;

  public Environment(Map<String, String> variables) {
    this.variables = Map.copyOf(variables);
  }

  /**
   * A variable that template.yaml sets.
   *
   * @throws IllegalStateException naming the variable where it is missing or empty
   */
  public String required(String name) {
    String value = variables.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new IllegalStateException("the variable " + name + " is not set");
    }
    return value;
  }

  /** A variable that may be empty. */
  public String optional(String name) {
    return variables.getOrDefault(name, "").strip();
  }

  /**
   * The stage that this process belongs to.
   *
   * @throws IllegalStateException where STAGE names none
   */
  public Stage stage() {
    return switch (required("STAGE")) {
      case "production" -> Stage.PRODUCTION;
      case "development" -> Stage.DEVELOPMENT;
      case String other -> throw new IllegalStateException("STAGE is no stage: " + other);
    };
  }
}
