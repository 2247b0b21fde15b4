package kyojo.lookuplabel;

import static kyojo.json.JsonTypes.object;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kyojo.csv.CsvFiles;
import kyojo.domain.catalogue.TableFiles;
import kyojo.domain.jcstar.Device;
import kyojo.domain.jcstar.DeviceKind;
import kyojo.domain.jcstar.JcstarLimits;
import kyojo.domain.jcstar.JcstarScheme;
import kyojo.domain.jcstar.LabelFilter;
import kyojo.domain.jcstar.Level;
import kyojo.domain.jcstar.RegistrationNumber;
import kyojo.domain.jcstar.SearchLabels.Page;
import kyojo.domain.jcstar.SearchLabels.Query;
import kyojo.domain.jcstar.Standing.Status;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.Times;
import kyojo.edge.jcstar.DeviceJson;
import kyojo.edge.jcstar.DeviceJson.Wanted;
import kyojo.edge.jcstar.DeviceTable;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;
import kyojo.json.JsonViolation;

/** Searches and device lists on the wire. Thread-safe. */
final class LookUpLabelRequest {
  /** A dozen categories of a list. */
  private static final int FILTER_CHARS_MAX = 1000;

  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]?");
  private static final Pattern START = Pattern.compile("[1-9][0-9]{0,5}");

  private final JsonType<Check> check;
  private final TableFiles files = new CsvFiles();
  private final List<DeviceKind> kinds;

  LookUpLabelRequest(JcstarScheme scheme) {
    var json = new DeviceJson(scheme);
    this.kinds = scheme.deviceKinds();
    this.check = object(fields -> check(fields, json));
  }

  /** A device list, and what is asked of it. */
  record Check(Wanted wanted, List<Device> devices) {}

  static Input<Query> search(HttpRequest request) {
    var fields = new RequestFields(request);
    var typed = fields.query("q", LookUpLabelRequest::typed, JsonViolation.MALFORMED);
    var level = fields.query("level", LookUpLabelRequest::level, RequestViolation.LEVEL_UNKNOWN);
    var categories = fields.query("category", LookUpLabelRequest::texts, JsonViolation.MALFORMED);
    var statuses =
        fields.query("status", LookUpLabelRequest::statuses, RequestViolation.LABEL_STATUS_UNKNOWN);
    var limit = fields.query("limit", LookUpLabelRequest::limit, RequestViolation.PAGE_LIMIT);
    var start =
        fields.query("cursor", LookUpLabelRequest::start, RequestViolation.CURSOR_MALFORMED);
    return fields.build(() ->
        new Query(
            typed.get().orElse(""),
            new LabelFilter(
                level.get(), categories.get().orElse(Set.of()), statuses.get().orElse(Set.of())),
            start.get().orElse(0),
            limit.get().orElse(JcstarLimits.SEARCH_RESULTS)));
  }

  /** Where the page after this one begins; none after the last. */
  static Optional<String> cursor(Query query, Page page) {
    int next = query.start() + page.found().size();
    return next < page.total() && !page.found().isEmpty()
        ? Optional.of(
            Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Integer.toString(next).getBytes(StandardCharsets.US_ASCII)))
        : Optional.empty();
  }

  /** The number that a page is asked for by. */
  static Optional<RegistrationNumber> number(HttpRequest request) {
    return Optional.ofNullable(request.pathParameters().get("registrationNumber"))
        .filter(RegistrationNumber::isPossible)
        .map(RegistrationNumber::new);
  }

  Input<Check> check(HttpRequest request) {
    if (DeviceTable.isTable(request)) {
      return checkTable(request);
    }
    var fields = new RequestFields(request);
    var body = fields.body(check, JcstarLimits.CHECK_BYTES_MAX);
    return fields.build(body::get);
  }

  /** A table has no place for what is asked of its devices: that stands in the query. */
  private Input<Check> checkTable(HttpRequest request) {
    byte[] table = request.body().bytes();
    if (table.length > JcstarLimits.CHECK_BYTES_MAX) {
      return new Input.Rejected<>(Problem.of(ProblemCode.BODY_TOO_LARGE));
    }
    var fields = new RequestFields(request);
    var level = fields.query("level", LookUpLabelRequest::level, RequestViolation.LEVEL_UNKNOWN);
    var on = fields.query("on", Times::day, RequestViolation.DAY_MALFORMED);
    Input<Wanted> wanted =
        fields.build(() -> new Wanted(level.get().orElse(Wanted.LEAST.level()), on.get()));
    return switch (wanted) {
      case Input.Rejected<Wanted>(Problem problem) -> new Input.Rejected<>(problem);
      case Input.Accepted<Wanted>(Wanted asked) ->
          switch (DeviceTable.read(table, files, kinds)) {
            case Decoded.Valid<List<Device>>(var devices) ->
                new Input.Accepted<>(new Check(asked, devices));
            case Decoded.Invalid<List<Device>>(var violations) ->
                new Input.Rejected<>(Problem.invalid(violations));
          };
    };
  }

  private static Decoded<Check> check(Fields fields, DeviceJson json) {
    var wanted = fields.optional("requirement", json.requirement());
    var devices = fields.required("devices", json.devices(JcstarLimits.DEVICES_MAX));
    return fields.build(() -> new Check(wanted.get().orElse(Wanted.LEAST), devices.get()));
  }

  private static Optional<String> typed(String text) {
    return Optional.of(text).filter(some -> some.length() <= JcstarLimits.SEARCH_CHARS_MAX);
  }

  private static Optional<Level> level(String text) {
    return Arrays.stream(Level.values())
        .filter(level -> Integer.toString(level.stars()).equals(text))
        .findFirst();
  }

  private static Optional<Set<String>> texts(String text) {
    return Optional.of(text)
        .filter(some -> some.length() <= FILTER_CHARS_MAX)
        .map(LookUpLabelRequest::parts);
  }

  private static Set<String> parts(String text) {
    return COMMA
        .splitAsStream(text)
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Optional<Set<Status>> statuses(String text) {
    Map<String, Status> byName =
        Arrays.stream(Status.values()).collect(Collectors.toMap(Status::name, status -> status));
    Set<String> names = parts(text);
    return byName.keySet().containsAll(names)
        ? Optional.of(names.stream().map(byName::get).collect(Collectors.toSet()))
        : Optional.empty();
  }

  private static Optional<Integer> limit(String text) {
    return number(text, COUNT, JcstarLimits.SEARCH_RESULTS_MAX);
  }

  private static Optional<Integer> start(String cursor) {
    try {
      byte[] text = Base64.getUrlDecoder().decode(cursor);
      return number(
          new String(text, StandardCharsets.US_ASCII), START, JcstarLimits.LABEL_ROWS_MAX);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> number(String text, Pattern form, int max) {
    return Optional.of(text)
        .filter(form.asMatchPredicate())
        .map(Integer::valueOf)
        .filter(number -> number <= max);
  }
}
