package kyojo.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kyojo.stack.FunctionResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is deployed: no jar that only a cold start would notice. */
class ArtifactsTest {
  static final List<FunctionResource> FUNCTIONS = Repository.FUNCTIONS;

  /** Bytes of all jars; today's largest and a tenth more. A cold start reads every one of them. */
  private static final long SIZE_MAX = 21_000_000;

  /** The client of S3, in the functions that take files. */
  private static final long UPLOADS_SIZE = 6_000_000;

  /** The client of SES. */
  private static final long MAILS_SIZE = 2_000_000;

  @ParameterizedTest
  @FieldSource("FUNCTIONS")
  void noJarIsThereThatNothingNeeds(FunctionResource function) throws IOException {
    assertThat(jars(function))
        .extracting(jar -> Objects.requireNonNull(jar.getFileName()).toString())
        .allMatch(name -> name.endsWith(".jar"))
        .noneMatch(name -> name.matches("jackson-(databind|annotations|module|datatype).*"))
        .noneMatch(name -> name.matches("aws-lambda-java-(events|serialization|log4j2).*"))
        .noneMatch(
            name -> name.matches("(netty|log4j|logback|httpc|apache-client|url-conn|jetty).*"))
        .noneMatch(name -> name.matches("(stack|testkit|local-server|junit|assertj|snakeyaml).*"));
  }

  @ParameterizedTest
  @FieldSource("FUNCTIONS")
  void theHttpClientIsTheOneForArmAlone(FunctionResource function) throws IOException {
    var clients =
        jars(function).stream()
            .map(jar -> Objects.requireNonNull(jar.getFileName()).toString())
            .filter(name -> name.matches("aws-crt-[0-9].*"))
            .toList();

    assertThat(clients).allMatch(name -> name.endsWith("-linux-aarch_64.jar"));
    boolean reachesATable =
        function.environment().keySet().stream().anyMatch(v -> v.endsWith("_TABLE"));
    assertThat(clients).hasSize(reachesATable ? 1 : 0);
  }

  @ParameterizedTest
  @FieldSource("FUNCTIONS")
  void theArtifactIsNoLargerThanItWas(FunctionResource function) throws IOException {
    long bytes = 0;
    for (Path jar : jars(function)) {
      bytes += Files.size(jar);
    }

    boolean takesUploads =
        function.environment().keySet().stream().anyMatch(v -> v.endsWith("_BUCKET"));
    boolean sendsMails = function.environment().containsKey("MAIL_SENDER");
    long most = SIZE_MAX + (takesUploads ? UPLOADS_SIZE : 0) + (sendsMails ? MAILS_SIZE : 0);
    assertThat(bytes).isPositive().isLessThan(most);
  }

  private static List<Path> jars(FunctionResource function) throws IOException {
    try (var jars = Files.list(function.codeUri().resolve("lib"))) {
      return jars.toList();
    }
  }
}
