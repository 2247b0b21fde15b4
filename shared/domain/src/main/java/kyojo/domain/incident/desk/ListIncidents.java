package kyojo.domain.incident.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.desk.Desk;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.incident.ClosedDays;
import kyojo.domain.incident.FirstContact;
import kyojo.domain.incident.report.CaseState;
import kyojo.domain.incident.report.IncidentCase;

/**
 * Lists a community's cases for its staff: the gravest first, then those to whose reporter somebody
 * has to turn first. Thread-safe.
 */
public final class ListIncidents {
  private final Desk desk;
  private final IncidentIndex index;
  private final ClosedDays closedDays;
  private final InstantSource clock;

  public ListIncidents(Desk desk, IncidentIndex index, ClosedDays closedDays, InstantSource clock) {
    this.desk = desk;
    this.index = index;
    this.closedDays = closedDays;
    this.clock = clock;
  }

  /**
   * What is asked for.
   *
   * @param states of cases; all that are open where none is named
   * @param severity at least
   * @param after the last row of an earlier answer
   */
  public record Query(
      Desk.Caller caller, Set<CaseState> states, int severity, int limit, Optional<Place> after) {
    public Query {
      states = Set.copyOf(states);
    }
  }

  /** Where a row stands: its order, from the first to the last. */
  public record Place(int severity, Instant time, Instant receivedAt, IncidentId incident)
      implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparingInt(Place::severity)
            .reversed()
            .thenComparing(Place::time)
            .thenComparing(Place::receivedAt)
            .thenComparing(place -> place.incident().value());

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * A case in a list.
   *
   * @param promised until when somebody was to turn to the reporter; none where nothing was
   *     promised
   * @param contactBy the same; none where somebody did
   */
  public record Row(
      IncidentCase found,
      Optional<Instant> promised,
      Optional<Instant> contactBy,
      boolean isOverdue) {
    /**
     * Those to whose reporter nobody has to turn come behind the others, in the order they came.
     */
    Place place() {
      Instant time = contactBy.orElse(found.receivedAt().plusSeconds(BEHIND_SECONDS));
      return new Place(found.severity(), time, found.receivedAt(), found.incident());
    }

    /** More than any promise. */
    private static final long BEHIND_SECONDS = 86_400L * 365 * 10;
  }

  /**
   * Rows.
   *
   * @param rest the last of them, where there are more
   */
  public record Page(List<Row> rows, Optional<Place> rest) {
    public Page {
      rows = List.copyOf(rows);
    }
  }

  /** Some rows; nothing where the caller does not work at this desk. */
  public Optional<Page> list(Query query) {
    return desk.clerk(query.caller()).map(clerk -> page(clerk, query));
  }

  private Page page(Desk.Clerk clerk, Query query) {
    Instant now = clock.instant();
    List<Row> rows =
        found(clerk, query, now).stream()
            .filter(found -> found.severity() >= query.severity())
            .map(found -> row(found, now))
            .filter(
                row -> query.after().map(place -> row.place().compareTo(place) > 0).orElse(true))
            .sorted(Comparator.comparing(Row::place))
            .limit(query.limit() + 1L)
            .toList();
    return rows.size() <= query.limit()
        ? new Page(rows, Optional.empty())
        : new Page(
            rows.subList(0, query.limit()), Optional.of(rows.get(query.limit() - 1).place()));
  }

  private List<IncidentCase> found(Desk.Clerk clerk, Query query, Instant now) {
    if (query.states().equals(Set.of(CaseState.DONE))) {
      return index.done(clerk.community(), now);
    }
    return index.open(clerk.community(), now).stream()
        .filter(
            found -> query.states().isEmpty() || query.states().contains(found.handling().state()))
        .toList();
  }

  private Row row(IncidentCase found, Instant now) {
    Optional<Instant> promised =
        FirstContact.of(found.severity(), found.receivedAt(), closedDays).by();
    boolean isOpen =
        found.activity().firstContactAt().isEmpty() && found.handling().state() != CaseState.DONE;
    Optional<Instant> by = promised.filter(_ -> isOpen);
    return new Row(found, promised, by, by.filter(it -> it.isBefore(now)).isPresent());
  }
}
