package kyojo.domain.statistics;

import java.util.List;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;

/** Reads what was released, and nothing else. Thread-safe. */
public interface ReleaseReader {
  /** The newest release; none before the first. */
  Optional<Release> latest();

  Optional<Release> find(int number);

  /**
   * Releases before a number, the newest first.
   *
   * @param before exclusive
   * @param limit at most so many
   */
  List<Release> before(int before, int limit);

  /**
   * A table of all communities.
   *
   * @param tables {@link Release.Year#tables()}
   */
  Optional<ReleasedTable> national(int tables, FiscalYear year, TableId id);

  /**
   * The same of the firms of one community alone: what its own staff may see and show to members.
   * There is none by community or prefecture.
   */
  Optional<ReleasedTable> own(CommunityId community, int tables, FiscalYear year, TableId id);
}
