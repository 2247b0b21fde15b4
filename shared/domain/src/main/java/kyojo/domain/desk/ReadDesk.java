package kyojo.domain.desk;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.consent.Consents;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.origin.OriginCodeStore;

/** Lists a tenant's diagnoses for its staff. Thread-safe. */
public final class ReadDesk {
  private final Desk desk;
  private final ListDiagnoses list;
  private final DeskRows rows;

  public ReadDesk(
      Desk desk,
      DiagnosisIndex index,
      Consents consents,
      Confirmations confirmations,
      OriginCodeStore codes,
      QuestionSets questionSets,
      InstantSource clock) {
    this.desk = desk;
    this.list = new ListDiagnoses(index, confirmations, questionSets, clock);
    this.rows = new DeskRows(consents, confirmations, codes);
  }

  /**
   * What of the list is asked for.
   *
   * @param start where an earlier answer ended
   */
  public record Query(Desk.Caller caller, DiagnosisFilter filter, Optional<Place> start) {}

  /**
   * Rows, newest first.
   *
   * @param rest where the next rows begin; there may be none left, and there may be rows even where
   *     these are few
   */
  public record Page(List<DeskRow> rows, Optional<Place> rest) {
    public Page {
      rows = List.copyOf(rows);
    }
  }

  /** Some rows; nothing where the caller does not work at this desk. */
  public Optional<Page> list(Query query, int limit) {
    return desk.clerk(query.caller())
        .map(clerk -> page(clerk, query, new ListDiagnoses.Extent(limit, Limits.DESK_ITEMS_MAX)));
  }

  /** Many rows, to be taken away; nothing where the caller does not work at this desk. */
  public Optional<Page> export(Query query) {
    return desk.clerk(query.caller())
        .map(clerk -> {
          clerk.record(AuditAction.FIRMS_EXPORTED, clerk.community().value());
          return page(
              clerk,
              query,
              new ListDiagnoses.Extent(Limits.DESK_FILE_ROWS_MAX, Limits.DESK_FILE_ITEMS_MAX));
        });
  }

  private Page page(Desk.Clerk clerk, Query query, ListDiagnoses.Extent extent) {
    var page = list.below(clerk, query.filter(), query.start(), extent);
    return new Page(rows.of(clerk.community(), page.found()), page.rest());
  }
}
