package kyojo.domain.statistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.Access;
import kyojo.domain.membership.Role;

/** Shows what was released to whom it may be shown. Thread-safe. */
public final class ReadStatistics {
  private static final Set<Role> STAFF = Set.of(Role.OWNER, Role.STAFF);

  /** Before which every release lies. */
  private static final int END = 100_000_000;

  private final Access access;
  private final ReleaseReader releases;

  public ReadStatistics(Access access, ReleaseReader releases) {
    this.access = access;
    this.releases = releases;
  }

  /** Whose firms are counted, and so who may ask. */
  public enum Scope {
    /** All, for IPA. */
    NATIONAL,
    /** All, for the staff of a community: not by community. */
    NATIONAL_FOR_COMMUNITY,
    /** A community's own, for its staff. */
    OWN
  }

  /**
   * Who asks.
   *
   * @param community as whose staff; as IPA's where there is none
   */
  public record Caller(Optional<CommunityId> community, Person person) {
    private boolean isAllowedBy(Access access) {
      var roles = community.isPresent() ? STAFF : Set.of(Role.IPA);
      return access.of(community.orElse(CommunityId.IPA), person, roles).isPresent();
    }
  }

  /**
   * A table.
   *
   * @param release the newest unless told
   * @param year the newest of the release unless told
   * @param comparedTo an earlier release
   */
  public record Asked(
      Scope scope,
      TableId table,
      Optional<Integer> release,
      Optional<FiscalYear> year,
      Optional<Integer> comparedTo) {}

  /** What is shown of a table, or why nothing is. */
  public sealed interface Result {
    record Shown(Asked asked, Frozen table, Optional<Earlier> earlier) implements Result {}

    record Denied() implements Result {}

    record Missing(Reason reason) implements Result {}
  }

  /** Why there is no such table. */
  public enum Reason {
    /** Nothing has been released yet. */
    NO_RELEASE,
    RELEASE_UNKNOWN,
    /** There is no such release to compare with. */
    EARLIER_UNKNOWN,
    /** What is compared with is not earlier. */
    NOT_EARLIER,
    /** The release says nothing of the year. */
    YEAR_UNKNOWN,
    /** There is none for this caller. */
    TABLE_UNKNOWN,
    /** No firm is counted in it. */
    NO_FIGURES
  }

  /** A table in its release. */
  public record Frozen(Release release, Release.Year year, ReleasedTable table) {}

  /** Some releases, newest first; the last of them where there are more. */
  public record Page(List<Release> releases, Optional<Integer> rest) {
    public Page {
      releases = List.copyOf(releases);
    }
  }

  /** Releases before a number, or from the newest on; nothing for who may not ask. */
  public Optional<Page> releases(Caller caller, Optional<Integer> before, int limit) {
    if (!caller.isAllowedBy(access)) {
      return Optional.empty();
    }
    List<Release> found = releases.before(before.orElse(END), limit + 1);
    return Optional.of(
        found.size() <= limit
            ? new Page(found, Optional.empty())
            : new Page(found.subList(0, limit), Optional.of(found.get(limit - 1).number())));
  }

  public Result read(Caller caller, Asked asked) {
    if (!caller.isAllowedBy(access)) {
      return new Result.Denied();
    }
    if (!isOffered(asked)) {
      return new Result.Missing(Reason.TABLE_UNKNOWN);
    }
    var release = asked.release().map(releases::find).orElseGet(releases::latest);
    if (release.isEmpty()) {
      return new Result.Missing(
          asked.release().isPresent() && releases.latest().isPresent()
              ? Reason.RELEASE_UNKNOWN
              : Reason.NO_RELEASE);
    }
    return read(caller, asked, release.get());
  }

  /** A community is told of itself what shows of so few firms, and of all what is not by others. */
  private static boolean isOffered(Asked asked) {
    return switch (asked.scope()) {
      case NATIONAL -> true;
      case NATIONAL_FOR_COMMUNITY -> asked.table().grouping() != Grouping.COMMUNITY;
      case OWN -> TableId.own().contains(asked.table());
    };
  }

  private Result read(Caller caller, Asked asked, Release release) {
    var year =
        asked.year().map(release::year).orElseGet(() -> release.years().stream().findFirst());
    if (year.isEmpty()) {
      return new Result.Missing(Reason.YEAR_UNKNOWN);
    }
    var table = find(caller, asked, year.get());
    if (table.isEmpty()) {
      return new Result.Missing(Reason.NO_FIGURES);
    }
    return compare(caller, asked, new Frozen(release, year.get(), table.get()));
  }

  private Result compare(Caller caller, Asked asked, Frozen table) {
    if (asked.comparedTo().isEmpty()) {
      return new Result.Shown(asked, table, Optional.empty());
    }
    int number = asked.comparedTo().get();
    if (number >= table.release().number()) {
      return new Result.Missing(Reason.NOT_EARLIER);
    }
    Function<Release.Year, Optional<ReleasedTable>> find = year -> find(caller, asked, year);
    return releases
        .find(number)
        .map(release -> Earlier.of(release, table, find))
        .<Result>map(earlier -> new Result.Shown(asked, table, Optional.of(earlier)))
        .orElseGet(() -> new Result.Missing(Reason.EARLIER_UNKNOWN));
  }

  private Optional<ReleasedTable> find(Caller caller, Asked asked, Release.Year year) {
    return asked.scope() == Scope.OWN
        ? caller
            .community()
            .flatMap(own -> releases.own(own, year.tables(), year.year(), asked.table()))
        : releases.national(year.tables(), year.year(), asked.table());
  }
}
