package kyojo.edge.closing;

import static kyojo.json.JsonTypes.bool;
import static kyojo.json.JsonTypes.object;

import java.util.function.Supplier;
import kyojo.domain.Limits;
import kyojo.domain.closing.Caller;
import kyojo.domain.closing.Office;
import kyojo.domain.identity.CommunityId;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.RequestFields;
import kyojo.json.JsonType;

/** What is asked about a closing by either office. */
public final class ClosingRequest {
  private static final JsonType<Boolean> CONFIRMATION =
      object(fields -> {
        var withoutWaiting = fields.required("withoutWaiting", bool());
        return fields.build(withoutWaiting::get);
      });

  private ClosingRequest() {}

  /** Who confirms, and whether the days of waiting are forgone. */
  public record Confirmation(Caller caller, boolean withoutWaiting) {}

  /** A request that says nothing but who asks. */
  public static Input<Caller> plain(HttpRequest request, Office office) {
    var fields = new RequestFields(request);
    var caller = caller(fields, request, office);
    return fields.build(caller);
  }

  public static Input<Confirmation> confirmation(HttpRequest request, Office office) {
    var fields = new RequestFields(request);
    var caller = caller(fields, request, office);
    var withoutWaiting = fields.body(CONFIRMATION, Limits.CLOSING_BYTES_MAX);
    return fields.build(() -> new Confirmation(caller.get(), withoutWaiting.get()));
  }

  /** The caller; to be asked for only when nothing is wrong. */
  public static Supplier<Caller> caller(RequestFields fields, HttpRequest request, Office office) {
    var community = fields.path("community", CommunityId::parse);
    var person = fields.person();
    return () -> new Caller(community.get(), person.get(), office, request.address());
  }
}
