package kyojo.edge.statistics;

import java.util.Optional;
import java.util.regex.Pattern;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.statistics.StandAmong;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;

/** A total whose position is asked for. */
public final class PositionRequest {
  private static final Pattern TOTAL = Pattern.compile("0|[1-9][0-9]?|100|-[1-9]|-1[0-9]|-2[0-5]");

  private PositionRequest() {}

  public static Input<StandAmong.Asked> read(HttpRequest request) {
    var fields = new RequestFields(request);
    var total =
        fields.requiredQuery("total", PositionRequest::total, RequestViolation.TOTAL_OUTSIDE);
    var industry = fields.query("industry", Industry::parse, RequestViolation.INDUSTRY_UNKNOWN);
    var employees =
        fields.query("employees", EmployeeBand::parse, RequestViolation.EMPLOYEES_UNKNOWN);
    return fields.build(() -> new StandAmong.Asked(total.get(), industry.get(), employees.get()));
  }

  private static Optional<Integer> total(String text) {
    return Optional.of(text).filter(TOTAL.asMatchPredicate()).map(Integer::valueOf);
  }
}
