package kyojo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kyojo.local.attack.broken.BreakingLoader;
import kyojo.local.attack.broken.Wall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a wall is broken, the attack matrix tells. */
class BrokenWallsTest {
  private static BiFunction<List<String>, List<String>, List<String>> machine;

  @BeforeAll
  @SuppressWarnings("unchecked")
  static void startMachine() throws Exception {
    Class<?> broken = new BreakingLoader().loadClass(BrokenMachine.class.getName());
    machine =
        (BiFunction<List<String>, List<String>, List<String>>)
            broken.getDeclaredConstructor().newInstance();
  }

  @AfterAll
  static void stopMachine() throws Exception {
    ((AutoCloseable) machine).close();
  }

  /** The second wall stands behind the first: alone it is not seen from outside. */
  static Stream<Arguments> walls() {
    return Stream.of(
            List.of(Wall.MEMBERSHIP),
            List.of(Wall.RECEIPT),
            List.of(Wall.VIEW_KEY),
            List.of(Wall.CLOSING_RIGHTS),
            List.of(Wall.SPELLING),
            List.of(Wall.TOKEN),
            List.of(Wall.FIRMS_PARTITION),
            List.of(Wall.FIRMS_PARTITION, Wall.CLIENT),
            List.of(Wall.MONTHS_PARTITION),
            List.of(Wall.MONTHS_PARTITION, Wall.CLIENT))
        .flatMap(
            walls -> walls.getFirst().routes().stream().map(route -> Arguments.of(walls, route)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("walls")
  void theMatrixTells(List<Wall> walls, String route) {
    var findings = machine.apply(walls.stream().map(Wall::name).toList(), List.of(route));

    assertThat(findings).isNotEmpty();
  }

  @Test
  void theMatrixTellsOfNothingWhereNothingIsBroken() {
    var routes = Stream.of(Wall.values()).flatMap(wall -> wall.routes().stream()).toList();

    assertThat(machine.apply(List.of(), routes)).isEmpty();
  }
}
