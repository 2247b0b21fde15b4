package kyojo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kyojo.domain.identity.CommunityId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started, in a process of its own. */
class MainTest {
  private static final String HERE = "00000000000000000000000001";
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

  @Test
  void resetEmptiesTheDataFolderAndNothingElse() throws Exception {
    var data = root.resolve(".data");
    startAndStop();
    Files.writeString(data.resolve("somebody-elses.txt"), "kept");
    assertThat(reset())
        .isEqualTo("Emptied " + data + ": the next start begins with the demo communities.\n");
    try (var left = Files.list(data)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("lock", "somebody-elses.txt");
    }
    startAndStop();
    assertThat(data.resolve("filled")).exists();
  }

  @Test
  void resetOfAFolderThatIsNotThereMakesNone() throws Exception {
    assertThat(reset()).isEqualTo("There is no data to empty.\n");
    assertThat(root.resolve(".data")).doesNotExist();
  }

  @Test
  void resetOfARunningKyojoIsRefused() throws Exception {
    var running = start(Map.of("PORT", "0"));
    try (var out = running.inputReader(StandardCharsets.UTF_8)) {
      linesUntil(out, "template.yaml");
      var process = start(Map.of(), "reset");
      assertThat(errors(process))
          .startsWith("Data folder ")
          .contains(" is in use by another Kyojo");
      assertThat(process.waitFor()).isEqualTo(1);
    } finally {
      running.destroy();
    }
  }

  @Test
  void keysAreChangedInTheDataFolderWhichIsThenReadAsBefore() throws Exception {
    startAndStop();

    var process = start(Map.of(), "rotate-keys");
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(linesUntil(out, "Done"))
          .contains("New key: " + CommunityId.IPA.value() + "\n")
          .contains("New key: " + HERE + "\n")
          .containsPattern("Encrypted anew: " + HERE + ", [1-9][0-9]* records\n")
          .doesNotContain("do not open");
    }
    assertThat(process.waitFor()).isZero();

    var again = start(Map.of("COMMUNITY", HERE, "RECORDS_ONLY", "1"), "rotate-keys");
    try (var out = again.inputReader(StandardCharsets.UTF_8)) {
      assertThat(linesUntil(out, "Done"))
          .doesNotContain("New key")
          .contains("Encrypted anew: " + HERE + ", 0 records\n");
    }
    assertThat(again.waitFor()).isZero();
    startAndStop();
  }

  @Test
  void keysAreNotChangedWhereThatCannotBe() throws Exception {
    assertThat(refusal(Map.of(), "rotate-keys"))
        .isEqualTo("There is no data yet: start Kyojo once.\n");
    startAndStop();
    assertThat(refusal(Map.of("COMMUNITY", "x"), "rotate-keys"))
        .isEqualTo("COMMUNITY is not a community's id: x\n");
    assertThat(refusal(Map.of("COMMUNITY", "0000000000000000000000000Z"), "rotate-keys"))
        .isEqualTo("No open community has the id 0000000000000000000000000Z.\n");
    assertThat(refusal(Map.of("RECORDS_ONLY", "yes"), "rotate-keys"))
        .isEqualTo("RECORDS_ONLY is not 1: yes\n");
    assertThat(refusal(Map.of("RECORDS_TABLE", "t", "AWS_REGION", "ap-northeast-1"), "rotate-keys"))
        .contains("TENANT_KEY");
  }

  @Test
  void whereIpaHasMembersNoFirstOneIsInvited() throws Exception {
    assertThat(refusal(Map.of("NAME", "本郷 一子"), "first-ipa-member"))
        .isEqualTo("There is no data yet: start Kyojo once.\n");
    startAndStop();
    assertThat(refusal(Map.of("NAME", "本郷 一子"), "first-ipa-member"))
        .isEqualTo("IPA has a member already; its members invite each other on the pages.\n");
    assertThat(
            refusal(
                Map.of("RECORDS_TABLE", "t", "AWS_REGION", "ap-northeast-1"), "first-ipa-member"))
        .contains("TENANT_KEY");
  }

  private void startAndStop() throws Exception {
    var process = start(Map.of("PORT", "0"));
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      linesUntil(out, "template.yaml");
      process.destroy();
      process.waitFor();
    }
  }

  private String reset() throws Exception {
    var process = start(Map.of(), "reset");
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      return linesUntil(out, "never");
    }
  }

  private String refusal(Map<String, String> variables, String... arguments) throws Exception {
    var process = start(variables, arguments);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    return errors(process);
  }

  private Process start(Map<String, String> variables, String... arguments) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java));
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "kyojo.local.Main"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(root.toFile());
    builder.environment().keySet().removeAll(List.of("DATA", "HOST", "PORT", "POSTS_PER_MINUTE"));
    builder.environment().putAll(variables);
    return builder.start();
  }

  private static String linesUntil(BufferedReader out, String end) throws IOException {
    var lines = new StringBuilder();
    var line = out.readLine();
    while (line != null) {
      lines.append(line).append('\n');
      line = line.contains(end) ? null : out.readLine();
    }
    return lines.toString();
  }

  private static String errors(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
