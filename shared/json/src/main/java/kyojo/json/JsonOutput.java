package kyojo.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON object. An absent optional is left out. Not thread-safe. */
public final class JsonOutput {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator generator;

  private JsonOutput(JsonGenerator generator) {
    this.generator = generator;
  }

  /** The object that the writer describes, in UTF-8. */
  public static byte[] object(Consumer<JsonOutput> writer) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      new JsonOutput(generator).members(writer);
    }
    return bytes.toByteArray();
  }

  public JsonOutput text(String name, String value) {
    generator.writeName(name);
    generator.writeString(value);
    return this;
  }

  public JsonOutput text(String name, Optional<String> value) {
    value.ifPresent(text -> text(name, text));
    return this;
  }

  public JsonOutput number(String name, long value) {
    generator.writeName(name);
    generator.writeNumber(value);
    return this;
  }

  /** A number with one decimal. */
  public JsonOutput tenths(String name, int tenths) {
    generator.writeName(name);
    generator.writeNumber(BigDecimal.valueOf(tenths, 1));
    return this;
  }

  public JsonOutput bool(String name, boolean value) {
    generator.writeName(name);
    generator.writeBoolean(value);
    return this;
  }

  /** A member that is null, for forms that others have made. */
  public JsonOutput absent(String name) {
    generator.writeName(name);
    generator.writeNull();
    return this;
  }

  public JsonOutput object(String name, Consumer<JsonOutput> writer) {
    generator.writeName(name);
    members(writer);
    return this;
  }

  /** An array of objects. */
  public <T> JsonOutput objects(
      String name, Iterable<T> elements, BiConsumer<JsonOutput, T> writer) {
    generator.writeName(name);
    generator.writeStartArray();
    elements.forEach(element -> members(out -> writer.accept(out, element)));
    generator.writeEndArray();
    return this;
  }

  /** An array of texts. */
  public JsonOutput texts(String name, Iterable<String> elements) {
    generator.writeName(name);
    generator.writeStartArray();
    elements.forEach(generator::writeString);
    generator.writeEndArray();
    return this;
  }

  private void members(Consumer<JsonOutput> writer) {
    generator.writeStartObject();
    writer.accept(this);
    generator.writeEndObject();
  }
}
