package kyojo.domain.statistics;

/** A count as it is released. */
public sealed interface Figure {
  /**
   * A count that shows.
   *
   * @param count rounded to the nearest multiple of {@link #ROUNDING}
   */
  record Shown(int count) implements Figure {
    public Shown {
      if (count < 0 || count % ROUNDING != 0) {
        throw new IllegalArgumentException("not a rounded count");
      }
    }
  }

  /**
   * A count that does not show, and where it lies as far as anybody can tell from what shows.
   *
   * @param from the least that it can be
   * @param to the most
   */
  record Hidden(Reason reason, int from, int to) implements Figure {
    public Hidden {
      if (from < 0 || to < from) {
        throw new IllegalArgumentException("not an interval");
      }
    }
  }

  /** Counts show as multiples of this. */
  int ROUNDING = 5;

  /** Why a count does not show. */
  enum Reason {
    /**
     * It is small, or another could be told from it; which of both is not said, because who reads
     * that it is small knows it to be 0 to 4 (ADR 72).
     */
    SMALL_OR_COMPLEMENT,
    /** Fewer than five of its firms have changed since figures that were released before. */
    DIFFERENCE,
    /** Nothing of the kind shows for this table: too few firms to protect it. */
    TABLE
  }
}
