package kyojo.edge;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import kyojo.json.Violation;

/** What errors say to people, in Japanese: {@code problems.properties}. Thread-safe. */
final class ProblemTexts {
  private static final Properties TEXTS = load();

  private ProblemTexts() {}

  static String title(ProblemCode code) {
    return text("problem." + code.name());
  }

  static String message(Violation violation) {
    String message = text("violation." + violation.code().name());
    for (Map.Entry<String, String> detail : violation.details().entrySet()) {
      message = message.replace("{" + detail.getKey() + "}", detail.getValue());
    }
    return message;
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
        Objects.requireNonNull(ProblemTexts.class.getResourceAsStream("problems.properties"))) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
