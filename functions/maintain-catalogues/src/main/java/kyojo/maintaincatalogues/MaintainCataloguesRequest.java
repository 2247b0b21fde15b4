package kyojo.maintaincatalogues;

import static kyojo.json.JsonTypes.integer;
import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.parsed;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import kyojo.domain.catalogue.Catalogue;
import kyojo.domain.catalogue.CatalogueImport.DeclaredFile;
import kyojo.domain.catalogue.CatalogueImport.Source;
import kyojo.domain.catalogue.CatalogueLimits;
import kyojo.domain.catalogue.PublishImport.Caller;
import kyojo.domain.catalogue.StartImport;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.ImportId;
import kyojo.domain.identity.Person;
import kyojo.edge.EntityTag;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.Times;
import kyojo.json.Decoded;
import kyojo.json.Field;
import kyojo.json.Fields;
import kyojo.json.JsonType;

/** What IPA asks about imports, on the wire. */
final class MaintainCataloguesRequest {
  private static final int PAGE_DEFAULT = 20;
  private static final int CATALOGUE_CHARS_MAX = 40;
  private static final int DIGEST_CHARS = 64;
  private static final int TIME_CHARS_MAX = 40;

  private static final JsonType<Catalogue> CATALOGUE =
      parsed(CATALOGUE_CHARS_MAX, Catalogue::parse, RequestViolation.CATALOGUE_UNKNOWN);
  private static final JsonType<String> FILE_NAME =
      parsed(
          CatalogueLimits.FILE_NAME_CHARS_MAX,
          text -> text.matches("[^/\\\\\\p{Cntrl}]+") ? Optional.of(text) : Optional.empty(),
          RequestViolation.FILE_NAME_MALFORMED);
  private static final JsonType<String> DIGEST =
      parsed(
          DIGEST_CHARS,
          text -> text.matches("[0-9a-f]{64}") ? Optional.of(text) : Optional.empty(),
          RequestViolation.DIGEST_MALFORMED);
  private static final JsonType<URI> ADDRESS =
      parsed(
          CatalogueLimits.SOURCE_URL_CHARS_MAX,
          MaintainCataloguesRequest::address,
          RequestViolation.SOURCE_MALFORMED);
  private static final JsonType<Instant> MOMENT =
      parsed(TIME_CHARS_MAX, Times::moment, RequestViolation.TIME_MALFORMED);
  private static final JsonType<Integer> SIZE = integer(1, CatalogueLimits.UPLOAD_BYTES_MAX);
  private static final JsonType<Source> SOURCE = object(MaintainCataloguesRequest::source);
  private static final JsonType<Wanted> WANTED = object(MaintainCataloguesRequest::wanted);
  private static final JsonType<Optional<Instant>> DECISION =
      object(MaintainCataloguesRequest::decision);

  private MaintainCataloguesRequest() {}

  /** A page of the list. */
  record Listing(Person caller, Catalogue catalogue, Optional<ImportId> after, int limit) {}

  /** Two imports. */
  record Pair(Caller caller, ImportId with) {}

  /** What was looked at shall be in force. */
  record Publication(Caller caller, String tag, Optional<Instant> validFrom) {}

  /** What was in force shall be so again. */
  record Rollback(Caller caller, long inForce) {}

  private record Wanted(Catalogue catalogue, DeclaredFile file, Source source) {}

  static Input<StartImport.Command> start(HttpRequest request) {
    var fields = new RequestFields(request);
    var person = fields.person();
    var key =
        fields.header(
            "Idempotency-Key", IdempotencyKey::parse, RequestViolation.IDEMPOTENCY_KEY_MALFORMED);
    var wanted = fields.body(WANTED, CatalogueLimits.IMPORT_BYTES_MAX);
    return fields.build(() ->
        new StartImport.Command(
            person.get(),
            request.address(),
            key.get().orElseGet(IdempotencyKey::random),
            wanted.get().catalogue(),
            wanted.get().file(),
            wanted.get().source()));
  }

  static Input<Listing> list(HttpRequest request) {
    var fields = new RequestFields(request);
    var person = fields.person();
    var catalogue = fields.query("catalogue", Catalogue::parse, RequestViolation.CATALOGUE_UNKNOWN);
    var after = fields.query("cursor", ImportId::parse, RequestViolation.CURSOR_MALFORMED);
    var limit =
        fields.query("limit", MaintainCataloguesRequest::limit, RequestViolation.PAGE_LIMIT);
    return fields.build(() ->
        new Listing(
            person.get(),
            catalogue.get().orElse(Catalogue.JCSTAR_LABELS),
            after.get(),
            limit.get().orElse(PAGE_DEFAULT)));
  }

  static Input<Caller> one(HttpRequest request) {
    var fields = new RequestFields(request);
    var caller = new CallerFields(fields, request);
    return fields.build(caller::get);
  }

  static Input<Pair> pair(HttpRequest request) {
    var fields = new RequestFields(request);
    var caller = new CallerFields(fields, request);
    var with = fields.requiredQuery("with", ImportId::parse, RequestViolation.IMPORT_MALFORMED);
    return fields.build(() -> new Pair(caller.get(), with.get()));
  }

  static Input<Publication> publication(HttpRequest request) {
    var fields = new RequestFields(request);
    var caller = new CallerFields(fields, request);
    var tag = fields.requiredHeader("If-Match", EntityTag::opaque, RequestViolation.ETAG_MALFORMED);
    var decision = fields.body(DECISION, CatalogueLimits.IMPORT_BYTES_MAX);
    return fields.build(() -> new Publication(caller.get(), tag.get(), decision.get()));
  }

  static Input<Rollback> rollback(HttpRequest request) {
    var fields = new RequestFields(request);
    var caller = new CallerFields(fields, request);
    var inForce = fields.ifMatch();
    return fields.build(() -> new Rollback(caller.get(), inForce.get()));
  }

  private record CallerFields(Field<Person> person, Field<ImportId> id, String address) {
    CallerFields(RequestFields fields, HttpRequest request) {
      this(fields.person(), fields.path("import", ImportId::parse), request.address());
    }

    Caller get() {
      return new Caller(person.get(), address, id.get());
    }
  }

  private static Optional<Integer> limit(String text) {
    return text.matches("[1-9][0-9]{0,2}")
        ? Optional.of(Integer.parseInt(text)).filter(n -> n <= CatalogueLimits.IMPORT_PAGE_MAX)
        : Optional.empty();
  }

  private static Optional<URI> address(String text) {
    try {
      return Optional.of(URI.create(text))
          .filter(uri -> "https".equals(uri.getScheme()) && uri.getHost() != null);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Decoded<Wanted> wanted(Fields fields) {
    var catalogue = fields.required("catalogue", CATALOGUE);
    var name = fields.required("fileName", FILE_NAME);
    var size = fields.required("size", SIZE);
    var sha256 = fields.required("sha256", DIGEST);
    var source = fields.required("source", SOURCE);
    return fields.build(() ->
        new Wanted(
            catalogue.get(), new DeclaredFile(name.get(), size.get(), sha256.get()), source.get()));
  }

  private static Decoded<Source> source(Fields fields) {
    var url = fields.required("url", ADDRESS);
    var takenAt = fields.required("takenAt", MOMENT);
    return fields.build(() -> new Source(url.get(), takenAt.get()));
  }

  private static Decoded<Optional<Instant>> decision(Fields fields) {
    var validFrom = fields.optional("validFrom", MOMENT);
    return fields.build(validFrom::get);
  }
}
