package kyojo.edge.desk;

import java.util.function.Supplier;
import kyojo.domain.desk.Desk;
import kyojo.domain.identity.CommunityId;
import kyojo.edge.RequestFields;

/** Who asks at a community's desk. */
public final class DeskRequest {
  private DeskRequest() {}

  /** The caller; to be asked for only when nothing is wrong. */
  public static Supplier<Desk.Caller> caller(RequestFields fields) {
    var community = fields.path("community", CommunityId::parse);
    var person = fields.person();
    return () -> new Desk.Caller(community.get(), person.get(), fields.address());
  }
}
