package kyojo.edge.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import kyojo.domain.catalogue.FileFault;
import kyojo.domain.jcstar.RowFault;

/** What is wrong with a list, in Japanese: {@code faults.properties}. Thread-safe. */
public final class FaultTexts {
  private static final Properties TEXTS = load();

  private FaultTexts() {}

  /** Why a file as a whole cannot be taken. */
  public static String of(FileFault fault) {
    return text("file." + fault.kind().name())
        .replace("{line}", fault.line().map(String::valueOf).orElse("?"))
        .replace("{words}", String.join("、", fault.words()));
  }

  static String of(RowFault fault) {
    return text("row." + fault.reason().name())
        .replace("{other}", fault.otherRow().map(String::valueOf).orElse("?"));
  }

  /** The keys of the catalogue. */
  static Set<String> keys() {
    return TEXTS.stringPropertyNames();
  }

  private static String text(String key) {
    return Objects.requireNonNull(TEXTS.getProperty(key), key);
  }

  private static Properties load() {
    var texts = new Properties();
    try (var in =
        Objects.requireNonNull(FaultTexts.class.getResourceAsStream("faults.properties"))) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
