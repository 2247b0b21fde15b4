package kyojo.domain.statistics;

import java.util.List;
import kyojo.domain.identity.CommunityId;

/**
 * Makes releases, one after the other. What is put is seen by nobody until it is published, and
 * what is published never changes. Thread-safe.
 */
public interface ReleasePress {
  /**
   * Begins the release after the newest. Whatever was begun before and not published cannot be
   * published any more: its tables give way to those of this one.
   */
  Draft begin();

  /** What a published release counted of a part of a year; nothing where it counted none. */
  List<Contribution> counted(int release, FiscalYear year, int bucket);

  /** What it knew beside that. */
  Standing standing(int release, FiscalYear year);

  /** Deletes what releases before one counted of a year: only the newest is compared with. */
  void forget(int before, FiscalYear year);

  /** Deletes a community's own tables of a year, of all releases. */
  void forget(CommunityId community, FiscalYear year);

  /** A release that is being made. Not thread-safe. */
  interface Draft {
    /** The number that it will have. */
    int number();

    /** Puts a table of all communities. */
    void put(ReleasedTable table);

    /** Puts a community's own table. */
    void put(CommunityId community, ReleasedTable table);

    /** Keeps what it counts of a part of a year, for the release after it to compare with. */
    void keep(FiscalYear year, int bucket, List<Contribution> counted);

    void keep(FiscalYear year, Standing standing);

    /**
     * Makes all of it visible at once.
     *
     * @param release of this number
     * @return false where another was begun meanwhile: then nothing became visible
     */
    boolean publish(Release release);
  }
}
