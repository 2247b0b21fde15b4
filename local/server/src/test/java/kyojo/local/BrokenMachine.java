package kyojo.local;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import kyojo.local.attack.Api;
import kyojo.local.attack.AttackedRoute;
import kyojo.local.attack.Ground;
import kyojo.local.attack.Home;
import kyojo.local.attack.Matrix;
import kyojo.local.attack.broken.Breaches;
import kyojo.local.attack.broken.Wall;
import kyojo.stack.Workspace;

/**
 * The application with walls that can be broken. It is loaded beside the whole one, which knows it
 * by the platform's types only: given the names of walls, it breaks them and answers what the
 * matrix finds by some routes.
 */
public final class BrokenMachine
    implements BiFunction<List<String>, List<String>, List<String>>, AutoCloseable {
  private final Machine machine;
  private final Matrix matrix;

  public BrokenMachine() {
    var settings = new Settings(Optional.empty(), 0, Optional.empty(), 1_000_000);
    var ground = new Ground();
    machine = Machine.start(settings, Workspace.find(), ground);
    matrix = new Matrix(new Api(machine.address()), ground);
  }

  @Override
  public List<String> apply(List<String> names, List<String> routes) {
    Set<Wall> walls = names.stream().map(Wall::valueOf).collect(Collectors.toSet());
    Home.ALL.forEach(each -> Breaches.foundIn(matrix.plant(each, "").firm(), each.id()));
    Wall.breakOnly(walls);
    try {
      return AttackedRoute.all().stream()
          .filter(route -> routes.contains(route.key()))
          .flatMap(route -> matrix.attack(route, Home.ALL.getFirst()).stream())
          .toList();
    } finally {
      Wall.breakOnly(Set.of());
    }
  }

  @Override
  public void close() {
    machine.close();
  }
}
