package kyojo.domain.statistics;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import kyojo.domain.statistics.Movement.Step;

/**
 * Looks for boxes along which five firms can be moved to or from each hidden cell.
 *
 * @param weight what it costs to hide a cell
 * @param owner who knows a cell anyway
 * @param mover what can be moved along a box
 * @param fixed what cannot be hidden
 */
record BoxSearch(
    Shape shape,
    BitSet hidden,
    IntToLongFunction weight,
    Function<Integer, Optional<Integer>> owner,
    Mover mover,
    BitSet fixed) {
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
    Optional<Movement> movement = movement(target, Optional.empty(), open);
    if (movement.isEmpty()) {
      return false;
    }
    var exposedTo = new HashSet<>(movement.get().insiders());
    owner.apply(target).ifPresent(exposedTo::remove);
    while (!exposedTo.isEmpty()) {
      movement = movement(target, exposedTo.stream().findFirst(), open);
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
  private Optional<Movement> movement(int target, Optional<Integer> insider, Deque<Integer> open) {
    var movement = new Movement();
    Direction direction = Direction.EITHER;
    boolean isPrepared = false;
    while (!movement.isDone()) {
      Optional<Candidate> found = cheapest(target, direction, movement, insider);
      if (found.isEmpty()) {
        if (isPrepared || !mover.prepare(movement, target, insider)) {
          return Optional.empty();
        }
        isPrepared = true;
        continue;
      }
      Box box = found.get().box();
      direction = box.gains().contains(target) ? Direction.GAINS : Direction.LOSES;
      mover.take(movement, box, found.get().step().firms());
      movement.take(found.get().step());
      box.corners()
          .filter(corner -> !hidden.get(corner))
          .forEach(corner -> {
            hidden.set(corner);
            open.add(corner);
          });
    }
    return Optional.of(movement);
  }

  /** What the boxes of one movement do to their target. */
  private enum Direction {
    EITHER,
    GAINS,
    LOSES
  }

  private record Candidate(Box box, Step step, long newInsiders, long loss) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingLong(Candidate::newInsiders)
            .thenComparingLong(
                candidate -> candidate.loss * CountTable.GROUP_MIN / candidate.step.firms());
  }

  private Optional<Candidate> cheapest(
      int target, Direction direction, Movement movement, Optional<Integer> insider) {
    return Box.around(shape, target)
        .filter(box -> box.corners().noneMatch(fixed::get))
        .filter(box ->
            direction == Direction.EITHER
                || box.gains().contains(target) == (direction == Direction.GAINS))
        .flatMap(box ->
            mover.possible(movement, box).stream()
                .filter(step -> insider.filter(step.insiders()::contains).isEmpty())
                .map(step -> candidate(movement, box, step)))
        .min(Candidate.BEST_FIRST);
  }

  private Candidate candidate(Movement movement, Box box, Step step) {
    long newInsiders =
        step.insiders().stream().filter(one -> !movement.insiders().contains(one)).count();
    return new Candidate(box, step, newInsiders, loss(box));
  }

  private long loss(Box box) {
    return box.corners()
        .filter(corner -> !hidden.get(corner))
        .mapToLong(corner -> 1 + weight.applyAsLong(corner))
        .sum();
  }
}
