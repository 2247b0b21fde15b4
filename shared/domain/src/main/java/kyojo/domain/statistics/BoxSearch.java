package kyojo.domain.statistics;

import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import kyojo.domain.statistics.Movement.Step;

/**
 * Looks for boxes along which five firms can be moved to or from each hidden cell. Not thread-safe.
 */
final class BoxSearch {
  private final Shape shape;
  private final BitSet hidden;
  private final IntToLongFunction weight;
  private final IntFunction<Optional<Integer>> owner;
  private final Mover mover;
  private final BitSet fixed;

  /**
   * Looks in a table, or among its groups.
   *
   * @param weight what it costs to hide a cell
   * @param owner who knows a cell anyway
   * @param mover what can be moved along a box
   * @param fixed what cannot be hidden
   */
  BoxSearch(
      Shape shape,
      BitSet hidden,
      IntToLongFunction weight,
      IntFunction<Optional<Integer>> owner,
      Mover mover,
      BitSet fixed) {
    this.shape = shape;
    this.hidden = hidden;
    this.weight = weight;
    this.owner = owner;
    this.mover = mover;
    this.fixed = fixed;
  }

  /** Hides more until each hidden cell is protected; false where that cannot be. */
  boolean protect(Deque<Integer> open) {
    return protect(open, _ -> false, _ -> false);
  }

  /**
   * The same.
   *
   * @param isClosed whether a cell is protected in another way
   * @param close protects a cell in another way that has no box; false where there is none
   */
  boolean protect(Deque<Integer> open, IntPredicate isClosed, IntPredicate close) {
    while (!open.isEmpty()) {
      int target = open.remove();
      if (!isClosed.test(target) && !protect(target, open) && !close.test(target)) {
        return false;
      }
    }
    return true;
  }

  private boolean protect(int target, Deque<Integer> open) {
    List<Box> boxes = Box.around(shape, target, fixed::get);
    Optional<Movement> movement = movement(target, boxes, Optional.empty(), open);
    if (movement.isEmpty()) {
      return false;
    }
    var exposedTo = new HashSet<>(movement.get().insiders());
    owner.apply(target).ifPresent(exposedTo::remove);
    while (!exposedTo.isEmpty()) {
      movement = movement(target, boxes, exposedTo.stream().findFirst(), open);
      if (movement.isEmpty()) {
        return false;
      }
      exposedTo.retainAll(movement.get().insiders());
    }
    return true;
  }

  /**
   * Moves five firms to or from a target, and hides what that needs.
   *
   * @param insider for whom it has to hold
   */
  private Optional<Movement> movement(
      int target, List<Box> boxes, Optional<Integer> insider, Deque<Integer> open) {
    var movement = new Movement();
    Direction direction = Direction.EITHER;
    boolean isPrepared = false;
    while (!movement.isDone()) {
      Optional<Candidate> found = cheapest(target, boxes, direction, movement, insider);
      if (found.isEmpty()) {
        if (isPrepared || !mover.prepare(movement, target, insider)) {
          return Optional.empty();
        }
        isPrepared = true;
        continue;
      }
      Box box = found.get().box();
      direction = box.isGainOf(target) ? Direction.GAINS : Direction.LOSES;
      mover.take(movement, box, found.get().step().firms());
      movement.take(found.get().step());
      hide(box.gains(), open);
      hide(box.losses(), open);
    }
    return Optional.of(movement);
  }

  private void hide(int[] corners, Deque<Integer> open) {
    for (int corner : corners) {
      if (!hidden.get(corner)) {
        hidden.set(corner);
        open.add(corner);
      }
    }
  }

  /** What the boxes of one movement do to their target. */
  private enum Direction {
    EITHER,
    GAINS,
    LOSES
  }

  /**
   * A box, and what it costs.
   *
   * @param cost what is hidden for five firms
   */
  private record Candidate(Box box, Step step, long newInsiders, long cost) {
    boolean isBetterThan(Candidate other) {
      return newInsiders < other.newInsiders
          || (newInsiders == other.newInsiders && cost < other.cost);
    }

    /** Whether nothing that costs so much is better. */
    boolean isBest(long least) {
      return newInsiders == 0 && cost <= least;
    }
  }

  private Optional<Candidate> cheapest(
      int target,
      List<Box> boxes,
      Direction direction,
      Movement movement,
      Optional<Integer> insider) {
    Optional<Candidate> best = Optional.empty();
    for (Box box : boxes) {
      boolean isUsable =
          direction == Direction.EITHER || box.isGainOf(target) == (direction == Direction.GAINS);
      long loss = isUsable ? loss(box.gains()) + loss(box.losses()) : 0;
      // What is hidden is known at once; what can be moved takes its time.
      long least = cost(loss, movement.missing());
      if (!isUsable || best.filter(one -> one.isBest(least)).isPresent()) {
        continue;
      }
      Optional<Step> step = mover.possible(movement, box);
      if (step.isEmpty() || insider.filter(step.get().insiders()::contains).isPresent()) {
        continue;
      }
      var next = candidate(movement, box, step.get(), loss);
      best = best.isEmpty() || next.isBetterThan(best.get()) ? Optional.of(next) : best;
    }
    return best;
  }

  private static Candidate candidate(Movement movement, Box box, Step step, long loss) {
    long newInsiders =
        step.insiders().isEmpty()
            ? 0
            : step.insiders().stream().filter(one -> !movement.insiders().contains(one)).count();
    return new Candidate(box, step, newInsiders, cost(loss, step.firms()));
  }

  private static long cost(long loss, int firms) {
    return loss * CountTable.GROUP_MIN / firms;
  }

  private long loss(int[] corners) {
    long loss = 0;
    for (int corner : corners) {
      loss += hidden.get(corner) ? 0 : 1 + weight.applyAsLong(corner);
    }
    return loss;
  }
}
