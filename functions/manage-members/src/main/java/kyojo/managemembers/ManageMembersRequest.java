package kyojo.managemembers;

import static kyojo.json.JsonTypes.constant;
import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.text;

import kyojo.domain.Limits;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.InvitationKey;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.ManageMembers.Right;
import kyojo.domain.membership.Role;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.membership.MembershipAnswers;
import kyojo.json.Decoded;
import kyojo.json.Field;
import kyojo.json.Fields;
import kyojo.json.JsonType;

/** Requests about staff on the wire. */
final class ManageMembersRequest {
  private static final JsonType<Post> POST = object(ManageMembersRequest::post);

  private ManageMembersRequest() {}

  /** What somebody is to be. */
  record Post(Role role, String name) {}

  /** Somebody who shall be invited. */
  record Invited(Right right, IdempotencyKey key, Post post) {}

  /** A member whose post changes. */
  record Changed(Right right, long version, MemberId member, Post post) {}

  /** A member, or an invitation, that shall go. */
  record Removed(Right right, long version, MemberId member) {}

  /** Somebody who asks for their own membership. */
  record Holder(CommunityId community, Person person) {}

  /** Somebody who shows an invitation. */
  record Accepting(CommunityId community, Person person, InvitationKey key, String address) {}

  static Input<Holder> holder(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var person = fields.person();
    return fields.build(() -> new Holder(community.get(), person.get()));
  }

  static Input<Accepting> acceptance(HttpRequest request) {
    var fields = new RequestFields(request);
    var community = fields.path("community", CommunityId::parse);
    var person = fields.person();
    var key =
        fields.requiredHeader(
            MembershipAnswers.INVITATION,
            InvitationKey::parse,
            RequestViolation.INVITATION_MALFORMED);
    return fields.build(
        () -> new Accepting(community.get(), person.get(), key.get(), request.address()));
  }

  static Input<Right> list(HttpRequest request) {
    var fields = new RequestFields(request);
    var right = right(fields, request);
    return fields.build(right::get);
  }

  static Input<Invited> invitation(HttpRequest request) {
    var fields = new RequestFields(request);
    var right = right(fields, request);
    var key =
        fields.header(
            "Idempotency-Key", IdempotencyKey::parse, RequestViolation.IDEMPOTENCY_KEY_MALFORMED);
    var post = fields.body(POST, Limits.MEMBER_BYTES_MAX);
    return fields.build(
        () -> new Invited(right.get(), key.get().orElseGet(IdempotencyKey::random), post.get()));
  }

  static Input<Changed> change(HttpRequest request) {
    var fields = new RequestFields(request);
    var right = right(fields, request);
    var member = fields.path("member", MemberId::parse);
    var version = fields.ifMatch();
    var post = fields.body(POST, Limits.MEMBER_BYTES_MAX);
    return fields.build(() -> new Changed(right.get(), version.get(), member.get(), post.get()));
  }

  static Input<Removed> removal(HttpRequest request) {
    var fields = new RequestFields(request);
    var right = right(fields, request);
    var member = fields.path("member", MemberId::parse);
    var version = fields.ifMatch();
    return fields.build(() -> new Removed(right.get(), version.get(), member.get()));
  }

  private static RightFields right(RequestFields fields, HttpRequest request) {
    return new RightFields(
        fields.path("community", CommunityId::parse), fields.person(), request.address());
  }

  private record RightFields(Field<CommunityId> community, Field<Person> person, String address) {
    Right get() {
      return new Right(community.get(), person.get(), address);
    }
  }

  private static Decoded<Post> post(Fields fields) {
    var role = fields.required("role", constant(Role.class));
    var name = fields.required("name", text(1, Limits.MEMBER_NAME_CHARS_MAX));
    return fields.build(() -> new Post(role.get(), name.get()));
  }
}
