package kyojo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started, in a process of its own. */
class MainTest {
  @TempDir Path root;

  @BeforeEach
  void makeWorkspace() throws IOException {
    TestWorkspace.make(root);
  }

  @Test
  void itSaysWhereItIsAndStopsOnASignal() throws Exception {
    var process = start(Map.of("PORT", "0"));
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(linesUntil(out, "template.yaml"))
          .containsPattern("Kyojo is running: http://localhost:[0-9]+\n")
          .contains("Data:             " + root.resolve(".data"), "Ctrl-C", "licence", "AWS");
      process.toHandle().destroy();
      assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
      assertThat(out.readLine()).isEqualTo("Kyojo has stopped.");
    }
    assertThat(errors(process)).isEmpty();
    assertThat(process.exitValue()).isEqualTo(143);
  }

  @Test
  void aBrokenTemplateIsOneLine() throws Exception {
    Files.writeString(root.resolve("template.yaml"), "Resources:\n  A: [\n");
    assertThat(refusal(Map.of("DATA", "memory"))).matches("template.yaml:[23]: .*\n");
  }

  @Test
  void aVariableThatCannotBeUnderstoodIsOneLine() throws Exception {
    assertThat(refusal(Map.of("PORT", "eighty")))
        .isEqualTo("PORT is not a number from 0 to 65535: eighty\n");
    assertThat(refusal(Map.of("POSTS_PER_MINUTE", "0")))
        .isEqualTo("POSTS_PER_MINUTE is not a number from 1 to 999999999: 0\n");
  }

  private String refusal(Map<String, String> variables) throws Exception {
    var process = start(variables);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    return errors(process);
  }

  private Process start(Map<String, String> variables) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
                List.of(
                    java,
                    "--enable-native-access=ALL-UNNAMED",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "kyojo.local.Main"))
            .directory(root.toFile());
    builder.environment().keySet().removeAll(List.of("DATA", "HOST", "PORT", "POSTS_PER_MINUTE"));
    builder.environment().putAll(variables);
    return builder.start();
  }

  private static String linesUntil(BufferedReader out, String end) throws IOException {
    var lines = new StringBuilder();
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      lines.append(line).append('\n');
      if (line.contains(end)) {
        break;
      }
    }
    return lines.toString();
  }

  private static String errors(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
