package kyojo.stack;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A text of a template whose references are not resolved yet. References to a nested stack's
 * parameters and outputs are already replaced by what stands behind them.
 *
 * @param place the file and property it was written in, for errors
 */
public record Expression(String place, List<Part> parts) {
  public Expression {
    parts = List.copyOf(parts);
  }

  /** A piece of the text. */
  public sealed interface Part {}

  /** Text as written. */
  public record Literal(String text) implements Part {}

  /** {@code Ref}: a parameter, a resource or a pseudo parameter such as {@code AWS::Region}. */
  public record Reference(String name) implements Part {}

  /** {@code GetAtt}: an attribute of a resource. */
  public record Attribute(String resource, String name) implements Part {}

  /**
   * The text with the values in place.
   *
   * @param values by name; an attribute's name is {@code <resource>.<attribute>}
   * @throws TemplateError where a value is not given
   */
  public String resolve(Map<String, String> values) {
    return parts.stream().map(part -> resolve(part, values)).collect(Collectors.joining());
  }

  private String resolve(Part part, Map<String, String> values) {
    return switch (part) {
      case Literal literal -> literal.text();
      case Reference reference -> value(reference.name(), values);
      case Attribute attribute -> value(attribute.resource() + "." + attribute.name(), values);
    };
  }

  private String value(String name, Map<String, String> values) {
    var value = values.get(name);
    if (value == null) {
      throw new TemplateError(place, "refers to " + name + ", which has no value on one machine");
    }
    return value;
  }
}
