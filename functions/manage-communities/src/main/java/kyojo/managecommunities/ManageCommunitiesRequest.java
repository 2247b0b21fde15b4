package kyojo.managecommunities;

import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.text;

import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.community.CommunityChange;
import kyojo.domain.community.CommunityDraft;
import kyojo.domain.community.ManageCommunities.Caller;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.Person;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.community.DraftJson;
import kyojo.json.Decoded;
import kyojo.json.Field;
import kyojo.json.Fields;
import kyojo.json.JsonType;

/** What IPA asks about communities, on the wire. */
final class ManageCommunitiesRequest {
  private static final int PAGE_DEFAULT = 50;
  private static final JsonType<String> NAME = text(1, Limits.MEMBER_NAME_CHARS_MAX);
  private static final JsonType<String> OWNER = object(ManageCommunitiesRequest::owner);
  private static final JsonType<Draft> DRAFT = object(ManageCommunitiesRequest::draft);

  private ManageCommunitiesRequest() {}

  /** A page of the list. */
  record Listing(Person caller, Optional<CommunityId> after, int limit) {}

  /** One community. */
  record One(Caller caller, CommunityId community) {}

  /** A community that is wanted. */
  record Opening(Caller caller, IdempotencyKey key, CommunityDraft draft, String owner) {}

  /** What shall be changed. */
  record Change(Caller caller, CommunityId community, long version, CommunityChange change) {}

  /** An owner who is wanted. */
  record Invitation(Caller caller, CommunityId community, IdempotencyKey key, String owner) {}

  private record Draft(CommunityDraft community, String owner) {}

  static Input<Listing> list(HttpRequest request) {
    var fields = new RequestFields(request);
    var person = fields.person();
    var after = fields.query("cursor", CommunityId::parse, RequestViolation.CURSOR_MALFORMED);
    var limit = fields.query("limit", ManageCommunitiesRequest::limit, RequestViolation.PAGE_LIMIT);
    return fields.build(
        () -> new Listing(person.get(), after.get(), limit.get().orElse(PAGE_DEFAULT)));
  }

  static Input<One> one(HttpRequest request) {
    var fields = new RequestFields(request);
    var caller = new CallerFields(fields.person(), request.address());
    var community = fields.path("community", CommunityId::parse);
    return fields.build(() -> new One(caller.get(), community.get()));
  }

  static Input<Opening> opening(HttpRequest request) {
    var fields = new RequestFields(request);
    var caller = new CallerFields(fields.person(), request.address());
    var key = key(fields);
    var draft = fields.body(DRAFT, Limits.COMMUNITY_BYTES_MAX);
    return fields.build(
        () -> new Opening(caller.get(), key.get(), draft.get().community(), draft.get().owner()));
  }

  static Input<Change> change(HttpRequest request) {
    var fields = new RequestFields(request);
    var caller = new CallerFields(fields.person(), request.address());
    var community = fields.path("community", CommunityId::parse);
    var version = fields.ifMatch();
    var change = fields.body(DraftJson.CHANGE, Limits.COMMUNITY_BYTES_MAX);
    return fields.build(
        () -> new Change(caller.get(), community.get(), version.get(), change.get()));
  }

  static Input<Invitation> invitation(HttpRequest request) {
    var fields = new RequestFields(request);
    var caller = new CallerFields(fields.person(), request.address());
    var community = fields.path("community", CommunityId::parse);
    var key = key(fields);
    var owner = fields.body(OWNER, Limits.COMMUNITY_BYTES_MAX);
    return fields.build(
        () -> new Invitation(caller.get(), community.get(), key.get(), owner.get()));
  }

  private static Key key(RequestFields fields) {
    return new Key(
        fields.header(
            "Idempotency-Key", IdempotencyKey::parse, RequestViolation.IDEMPOTENCY_KEY_MALFORMED));
  }

  private record Key(Field<Optional<IdempotencyKey>> field) {
    IdempotencyKey get() {
      return field.get().orElseGet(IdempotencyKey::random);
    }
  }

  private record CallerFields(Field<Person> person, String address) {
    Caller get() {
      return new Caller(person.get(), address);
    }
  }

  private static Optional<Integer> limit(String text) {
    return text.matches("[1-9][0-9]{0,2}")
        ? Optional.of(Integer.parseInt(text)).filter(n -> n <= Limits.COMMUNITY_PAGE_MAX)
        : Optional.empty();
  }

  private static Decoded<Draft> draft(Fields fields) {
    var community = DraftJson.draft(fields);
    var owner = fields.required("owner", OWNER);
    return fields.build(() -> new Draft(community.get(), owner.get()));
  }

  private static Decoded<String> owner(Fields fields) {
    var name = fields.required("name", NAME);
    return fields.build(name::get);
  }
}
