package kyojo.domain.statistics;

import kyojo.domain.statistics.Figure.Hidden;
import kyojo.domain.statistics.Figure.Shown;

/** Where a count lies that was rounded or is hidden. Immutable. */
record Bounds(int from, int to) {
  static final Bounds NOTHING = new Bounds(0, 0);

  Bounds {
    if (to < from) {
      throw new IllegalArgumentException("not an interval");
    }
  }

  /** As far as a released figure tells. */
  static Bounds of(Figure figure) {
    return switch (figure) {
      case Shown(int count) ->
          new Bounds(Math.max(0, count - Figure.ROUNDING / 2), count + Figure.ROUNDING / 2);
      case Hidden(var _, int from, int to) -> new Bounds(from, to);
    };
  }

  Bounds plus(Bounds other) {
    return new Bounds(from + other.from, to + other.to);
  }

  /** What is left of it without the other. */
  Bounds minus(Bounds other) {
    int most = Math.max(0, to - other.from);
    return new Bounds(Math.min(most, Math.max(0, from - other.to)), most);
  }

  /** Where it lies if both are true. */
  Bounds and(Bounds other) {
    int least = Math.max(from, other.from);
    return new Bounds(least, Math.max(least, Math.min(to, other.to)));
  }
}
