package kyojo.domain.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kyojo.domain.statistics.Movement.Step;

/** Firms of one and the same value are moved between groups, in each table. */
final class GroupMover implements Mover {
  private final List<CountTable> tables;

  GroupMover(List<CountTable> tables) {
    this.tables = tables;
  }

  @Override
  public Optional<Step> possible(Movement movement, Box box) {
    Optional<Step> all = Optional.of(new Step(CountTable.GROUP_MIN, Set.of()));
    for (CountTable table : tables) {
      Optional<Valued> here = best(movement, table, box);
      all = all.flatMap(step -> here.map(found -> step.and(found.step())));
    }
    return all;
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

  private Optional<Valued> best(Movement movement, CountTable table, Box box) {
    Shape shape = table.shape();
    return IntStream.range(0, shape.total(shape.dimensions() - 1))
        .mapToObj(value -> box.inValue(shape, value))
        .flatMap(valued ->
            movement.possible(table, valued).stream().map(step -> new Valued(valued, step)))
        .min(Valued.BEST_FIRST);
  }

  /** A box of firms of one value. */
  private record Valued(Box box, Step step) {
    static final Comparator<Valued> BEST_FIRST =
        Comparator.comparingInt((Valued valued) -> -valued.step.firms())
            .thenComparingInt(valued -> valued.step.insiders().size());
  }
}
