package kyojo.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kyojo.stack.FunctionResource;
import kyojo.stack.Route;
import kyojo.testkit.Event;
import kyojo.testkit.OpenApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Each name of a function can be derived from any other, and nothing is declared on one side only.
 */
class NamesTest {
  static final List<FunctionResource> FUNCTIONS = Repository.FUNCTIONS;

  private static final int FUNCTIONS_MAX = 20;
  private static final int CLASSES_MAX = 5;
  private static final Pattern VARIABLE =
      Pattern.compile("(?:required|optional)\\(\"([A-Z_]+)\"\\)");

  @Test
  void theFunctionsAreTheModulesAndTheirEvents() {
    var modules = FUNCTIONS.stream().map(Repository::module).sorted().toList();

    assertThat(modules).hasSizeLessThanOrEqualTo(FUNCTIONS_MAX);
    assertThat(Repository.folders(Repository.ROOT.resolve("functions"))).isEqualTo(modules);
    assertThat(Repository.folders(Repository.ROOT.resolve("events"))).isEqualTo(modules);
  }

  @Test
  void theWholeIsTestedAfterEveryFunction() {
    String build = Repository.text(Repository.ROOT.resolve("local/server/pom.xml"));

    assertThat(FUNCTIONS.stream().map(Repository::module))
        .allSatisfy(
            module -> assertThat(build).contains("<artifactId>" + module + "</artifactId>"));
  }

  @Test
  void theRoutesAreThoseOfTheContract() {
    var routes =
        FUNCTIONS.stream()
            .flatMap(function -> function.routes().stream())
            .map(Route::key)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(routes).isEqualTo(OpenApi.routes());
  }

  @ParameterizedTest
  @FieldSource("FUNCTIONS")
  void everyNameFollowsFromTheModule(FunctionResource function) {
    String module = Repository.module(function);
    String name =
        Arrays.stream(module.split("-"))
            .map(
                word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());

    assertThat(function.id()).isEqualTo(name);
    assertThat(function.handler())
        .isEqualTo("kyojo." + module.replace("-", "") + "." + name + "Handler");
    assertThat(function.codeUri())
        .isEqualTo(Repository.ROOT.resolve("functions/" + module + "/target/function"));
  }

  @ParameterizedTest
  @FieldSource("FUNCTIONS")
  void aFunctionWithRoutesHasAnAudience(FunctionResource function) {
    assertThat(function.audience().isPresent()).isEqualTo(!function.routes().isEmpty());
  }

  @ParameterizedTest
  @FieldSource("FUNCTIONS")
  void everyRouteHasASampleEventAndEveryEventARoute(FunctionResource function) {
    if (function.routes().isEmpty()) {
      // What nobody calls has events of another form, which its own tests use.
      return;
    }
    String module = Repository.module(function);
    Set<String> sampled = new TreeSet<>();
    for (Path file :
        Repository.files(Repository.ROOT.resolve("events").resolve(module), f -> true)) {
      sampled.add(Event.of(module + "/" + file.getFileName()).routeKey());
    }

    assertThat(sampled)
        .containsExactlyInAnyOrderElementsOf(function.routes().stream().map(Route::key).toList());
  }

  @ParameterizedTest
  @FieldSource("FUNCTIONS")
  void theVariablesThatAFunctionReadsAreThoseItIsGiven(FunctionResource function) {
    var read = new TreeSet<String>();
    boolean stage = false;
    for (Path source : Repository.sources(function.module().resolve("src/main"))) {
      String text = Repository.text(source);
      VARIABLE.matcher(text).results().forEach(match -> read.add(match.group(1)));
      stage |= text.contains(".stage()");
    }
    var given = new TreeSet<>(function.environment().keySet());
    // All functions are given the stage, and what answers the same at every stage does not ask.
    assertThat(given.remove("STAGE")).isTrue();
    assertThat(stage || read.isEmpty()).isTrue();
    // The kit reads it for every function.
    assertThat(given.remove("ORIGIN_SECRETS")).isTrue();
    // DynamoSettings reads it for every function; PoliciesTest says who is given it.
    given.remove("RECORDS_ROLE");
    // KeysSettings reads it for every function that opens what is sealed.
    given.remove("TENANT_KEY");
    assertThat(read).isEqualTo(given);
  }

  @ParameterizedTest
  @FieldSource("FUNCTIONS")
  void aFunctionIsSmall(FunctionResource function) {
    var classes =
        Repository.sources(function.module().resolve("src/main")).stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .toList();

    assertThat(classes).hasSizeLessThanOrEqualTo(CLASSES_MAX);
  }
}
