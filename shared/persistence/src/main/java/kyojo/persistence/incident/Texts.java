package kyojo.persistence.incident;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Texts by name, of which none is empty: as attributes, or as bytes that are sealed. Not
 * thread-safe.
 */
final class Texts {
  private static final int FORM = 1;
  private static final String BETWEEN = ",";

  private final Map<String, String> byName;

  private Texts(Map<String, String> byName) {
    this.byName = byName;
  }

  static Texts none() {
    return new Texts(new TreeMap<>());
  }

  static Texts of(Map<String, String> byName) {
    return new Texts(new TreeMap<>(byName));
  }

  Map<String, String> map() {
    return byName;
  }

  boolean isEmpty() {
    return byName.isEmpty();
  }

  Texts put(String name, String text) {
    byName.put(name, text);
    return this;
  }

  Texts put(String name, Optional<String> text) {
    text.ifPresent(some -> byName.put(name, some));
    return this;
  }

  Texts put(String name, Enum<?> value) {
    return put(name, value.name());
  }

  Texts put(String name, long number) {
    return put(name, Long.toString(number));
  }

  Texts put(String name, Instant time) {
    return put(name, time.toString());
  }

  /** Several texts that hold no comma, in an order of their own; nothing where there are none. */
  Texts put(String name, Collection<String> texts) {
    return put(
        name,
        Optional.of(texts.stream().sorted().collect(Collectors.joining(BETWEEN)))
            .filter(joined -> !joined.isEmpty()));
  }

  /** With all of others, under names that begin so. */
  Texts with(String prefix, Texts others) {
    others.byName.forEach((name, text) -> byName.put(prefix + name, text));
    return this;
  }

  /** Those whose names begin so, by what follows. */
  Texts without(String prefix) {
    Texts found = none();
    byName.forEach((name, text) -> {
      if (name.startsWith(prefix)) {
        found.put(name.substring(prefix.length()), text);
      }
    });
    return found;
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  <T> Optional<T> find(String name, Function<String, T> reader) {
    return find(name).map(reader);
  }

  String text(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException("no " + name));
  }

  Instant time(String name) {
    return Instant.parse(text(name));
  }

  int number(String name) {
    return Integer.parseInt(text(name));
  }

  <T extends Enum<T>> T one(Class<T> type, String name) {
    return Enum.valueOf(type, text(name));
  }

  <T> Set<T> all(String name, Function<String, T> reader) {
    return find(name).stream()
        .flatMap(joined -> Arrays.stream(joined.split(BETWEEN, -1)))
        .map(reader)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Compressed first, because what is sealed cannot be. */
  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeByte(FORM);
      out.writeShort(byName.size());
      for (var text : byName.entrySet()) {
        out.writeUTF(text.getKey());
        out.writeUTF(text.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Texts of(byte[] bytes) {
    try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
      int form = in.readByte();
      if (form != FORM) {
        throw new IllegalStateException("packed in a later form: " + form);
      }
      Texts texts = none();
      for (int left = in.readShort(); left > 0; left--) {
        texts.put(in.readUTF(), in.readUTF());
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
