package kyojo.domain.statistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.statistics.Movement.Step;

/** Firms of one and the same value are moved between groups, in each table. */
final class GroupMover implements Mover {
  private final List<CountTable> tables;

  GroupMover(List<CountTable> tables) {
    this.tables = tables;
  }

  @Override
  public Optional<Step> possible(Movement movement, Box box) {
    var all = new Step(CountTable.GROUP_MIN, Set.of());
    for (CountTable table : tables) {
      Optional<Valued> here = best(movement, table, box);
      if (here.isEmpty()) {
        return Optional.empty();
      }
      all = all.and(here.get().step());
    }
    return Optional.of(all);
  }

  @Override
  public void take(Movement movement, Box box, int firms) {
    for (CountTable table : tables) {
      best(movement, table, box).ifPresent(found -> movement.take(table, found.box(), firms));
    }
  }

  @Override
  public boolean prepare(Movement movement, int target, Optional<Integer> insider) {
    return false;
  }

  private static Optional<Valued> best(Movement movement, CountTable table, Box box) {
    Shape shape = table.shape();
    int values = shape.total(shape.dimensions() - 1);
    Optional<Valued> best = Optional.empty();
    for (int value = 0; value < values; value++) {
      Box valued = box.inValue(shape, value);
      Optional<Step> step = movement.possible(table, valued);
      if (step.isPresent()) {
        var next = new Valued(valued, step.get());
        best = best.isEmpty() || next.isBetterThan(best.get()) ? Optional.of(next) : best;
        if (best.get().isBest(movement.missing())) {
          return best;
        }
      }
    }
    return best;
  }

  /** A box of firms of one value. */
  private record Valued(Box box, Step step) {
    boolean isBetterThan(Valued other) {
      return step.firms() > other.step.firms()
          || (step.firms() == other.step.firms()
              && step.insiders().size() < other.step.insiders().size());
    }

    boolean isBest(int missing) {
      return step.firms() == missing && step.insiders().isEmpty();
    }
  }
}
