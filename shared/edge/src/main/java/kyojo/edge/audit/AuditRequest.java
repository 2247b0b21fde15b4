package kyojo.edge.audit;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.audit.ReadAudit;
import kyojo.domain.identity.CommunityId;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.Times;

/** What is asked of the trail. */
public final class AuditRequest {
  private static final int PAGE_DEFAULT = 50;

  private AuditRequest() {}

  /**
   * A page of a month.
   *
   * @param now tells the month, in Japan, where none is named
   */
  public static Input<ReadAudit.Command> page(HttpRequest request, Instant now) {
    var fields = new RequestFields(request);
    var person = fields.person();
    var community = fields.path("community", CommunityId::parse);
    var month = fields.query("month", Times::month, RequestViolation.MONTH_MALFORMED);
    var cursor = fields.query("cursor", Optional::of, RequestViolation.CURSOR_MALFORMED);
    var limit = fields.query("limit", AuditRequest::limit, RequestViolation.PAGE_LIMIT);
    return fields.build(() ->
        new ReadAudit.Command(
            community.get(),
            person.get(),
            month.get().orElseGet(() -> YearMonth.from(now.atZone(Times.JAPAN))),
            cursor.get(),
            limit.get().orElse(PAGE_DEFAULT)));
  }

  private static Optional<Integer> limit(String text) {
    return text.matches("[1-9][0-9]{0,2}")
        ? Optional.of(Integer.parseInt(text)).filter(n -> n <= Limits.AUDIT_PAGE_MAX)
        : Optional.empty();
  }
}
