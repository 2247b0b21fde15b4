package kyojo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kyojo.local.attack.Api;
import kyojo.local.attack.AttackedRoute;
import kyojo.local.attack.Ground;
import kyojo.local.attack.Home;
import kyojo.local.attack.Matrix;
import kyojo.stack.Workspace;
import kyojo.testkit.OpenApi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every route × everybody × every place where an id can stand × every other tenant: refused, not a
 * byte of the other's shown or logged, and nothing of it changed.
 */
class AttackMatrixTest {
  /** Why a route of the contract is not attacked. */
  private static final Map<String, String> LEFT_OUT = Map.of();

  static final List<AttackedRoute> ROUTES =
      AttackedRoute.all().stream().filter(route -> !LEFT_OUT.containsKey(route.key())).toList();

  /**
   * Longer, and people would stop to run it. Quiet machines need half of it for each hundred
   * routes; a build shares its machine.
   */
  private static final int SECONDS_MAX = 420;

  private static final Ground GROUND = new Ground();
  private static final ByteArrayOutputStream LOG = new ByteArrayOutputStream();
  private static final PrintStream OUT = System.out;

  private static Machine machine;
  private static Matrix matrix;
  private static long begin;

  @BeforeAll
  static void startMachine() {
    begin = System.nanoTime();
    System.setOut(new PrintStream(LOG, true, StandardCharsets.UTF_8));
    var settings = new Settings(Optional.empty(), 0, Optional.empty(), 1_000_000);
    machine = Machine.start(settings, Workspace.find(), GROUND);
    matrix = new Matrix(new Api(machine.address()), GROUND);
  }

  @AfterAll
  static void stopMachine() {
    machine.close();
    System.setOut(OUT);
    long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    System.out.printf(
        "attack matrix: %d requests on %d routes, %d of them with another tenant's or nobody's"
            + " ids, in %d s%n",
        matrix.requests(), ROUTES.size(), matrix.mixed(), seconds);
    LEFT_OUT.forEach((route, why) -> System.out.println("  not attacked: " + route + ": " + why));
    assertThat(matrix.mixed()).as("attacks").isPositive();
    assertThat(seconds).as("seconds").isLessThan(SECONDS_MAX);
  }

  @Test
  void noRouteOfTheContractIsLeftOutWithoutAReason() {
    assertThat(Stream.concat(ROUTES.stream().map(AttackedRoute::key), LEFT_OUT.keySet().stream()))
        .containsExactlyInAnyOrderElementsOf(OpenApi.routes());
    assertThat(LEFT_OUT.values()).allMatch(reason -> reason.length() > 20);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("ROUTES")
  void theRouteWorksForWhoeverHasTheRight(AttackedRoute route) {
    assertThat(matrix.rightly(route, Home.ALL.getFirst())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("ROUTES")
  void theRouteOpensNothingOfAnotherTenant(AttackedRoute route) {
    int before = matrix.requests();
    var findings = new ArrayList<String>();
    Home.ALL.forEach(home -> findings.addAll(matrix.attack(route, home)));

    assertThat(findings).isEmpty();
    assertThat(LOG.toString(StandardCharsets.UTF_8)).doesNotContain(matrix.neverLogged());
    LOG.reset();
    assertThat(matrix.requests() > before || route.telling().isEmpty()).as("was attacked").isTrue();
  }
}
