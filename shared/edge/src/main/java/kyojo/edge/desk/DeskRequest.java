package kyojo.edge.desk;

import java.util.function.Supplier;
import kyojo.domain.desk.Desk;
import kyojo.domain.desk.ReadFirm;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.FirmId;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.RequestFields;
import kyojo.json.JsonViolation;

/** Who asks at a community's desk, and about whom. */
public final class DeskRequest {
  private DeskRequest() {}

  /** The caller; to be asked for only when nothing is wrong. */
  public static Supplier<Desk.Caller> caller(RequestFields fields) {
    var community = fields.path("community", CommunityId::parse);
    var person = fields.person();
    return () -> new Desk.Caller(community.get(), person.get(), fields.address());
  }

  /** A request about the whole desk. */
  public static Input<Desk.Caller> caller(HttpRequest request) {
    var fields = new RequestFields(request);
    var caller = caller(fields);
    return fields.build(caller);
  }

  /** A request for one firm. */
  public static Input<ReadFirm.Query> firm(HttpRequest request) {
    var fields = new RequestFields(request);
    var caller = caller(fields);
    var firm = fields.path("firm", FirmId::parse);
    var diagnosis = fields.query("diagnosis", DiagnosisId::parse, JsonViolation.MALFORMED);
    return fields.build(() -> new ReadFirm.Query(caller.get(), firm.get(), diagnosis.get()));
  }
}
