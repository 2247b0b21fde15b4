package kyojo.domain.statistics;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import kyojo.domain.statistics.Movement.Step;

/**
 * Firms are moved between the cells of a table: the sizes of groups stay as they are, or are hidden
 * and can be moved in all tables.
 */
final class CellMover implements Mover {
  private final CountTable table;
  private final Shape shape;
  private final Shape groups;
  private final BitSet hiddenGroups;
  private final GroupMover everywhere;
  private final GroupMover elsewhere;

  /**
   * Takes what it moves in.
   *
   * @param table one of {@code tables}
   * @param hiddenGroups of which not even the size shows
   */
  CellMover(List<CountTable> tables, CountTable table, Shape groups, BitSet hiddenGroups) {
    this.table = table;
    this.groups = groups;
    this.hiddenGroups = hiddenGroups;
    this.everywhere = new GroupMover(tables);
    this.shape = table.shape();
    this.elsewhere = new GroupMover(tables.stream().filter(other -> other != table).toList());
  }

  @Override
  public Optional<Step> possible(Movement movement, Box box) {
    if (!movesGroups(box)) {
      return movement.possible(table, box);
    }
    if (!box.all(corner -> hiddenGroups.get(shape.group(corner)))) {
      return Optional.empty();
    }
    return movement
        .possible(table, box)
        .flatMap(here -> elsewhere.possible(movement, box.ofGroups(shape)).map(here::and));
  }

  @Override
  public void take(Movement movement, Box box, int firms) {
    movement.take(table, box, firms);
    if (movesGroups(box)) {
      elsewhere.take(movement, box.ofGroups(shape), firms);
    }
  }

  /** Firms of whatever value come from groups that are hidden, too. */
  @Override
  public boolean prepare(Movement movement, int target, Optional<Integer> insider) {
    int group = shape.group(target);
    if (!hiddenGroups.get(group)) {
      return false;
    }
    for (Box box : Box.around(groups, group, it -> !hiddenGroups.get(it))) {
      if (box.isGainOf(group)) {
        Optional<Step> step =
            everywhere
                .possible(movement, box)
                .filter(one -> insider.filter(one.insiders()::contains).isEmpty());
        if (step.isPresent()) {
          everywhere.take(movement, box, step.get().firms());
          movement.know(step.get());
          return true;
        }
      }
    }
    return false;
  }

  private boolean movesGroups(Box box) {
    return !box.none(shape::isGroup);
  }
}
