package kyojo.domain.statistics;

import java.util.Optional;
import kyojo.domain.statistics.Movement.Step;

/** What can be moved along a box, and that it is moved. */
interface Mover {
  Optional<Step> possible(Movement movement, Box box);

  void take(Movement movement, Box box, int firms);

  /**
   * Brings firms where the target is, so that more boxes can be had.
   *
   * @param insider for whom it has to hold
   * @return false where nothing came
   */
  boolean prepare(Movement movement, int target, Optional<Integer> insider);
}
