package kyojo.lookuplabel;

import static kyojo.json.JsonTypes.object;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kyojo.csv.CsvFiles;
import kyojo.domain.catalogue.TableFiles;
import kyojo.domain.jcstar.Device;
import kyojo.domain.jcstar.DeviceKind;
import kyojo.domain.jcstar.JcstarLimits;
import kyojo.domain.jcstar.JcstarScheme;
import kyojo.domain.jcstar.RegistrationNumber;
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
import kyojo.edge.jcstar.SearchRequest;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;

/** Labels and device lists that are asked for, on the wire. Thread-safe. */
final class LookUpLabelRequest {
  private static final Pattern ESCAPED = Pattern.compile("~(2F|25|7E)");

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

  /**
   * The number that a page is asked for by. A slash or a percent sign in a path is refused or taken
   * for something else by servers, gateways and caches on its way, encoded or not; so {@code ~2F},
   * {@code ~25} and, for the tilde itself, {@code ~7E} stand for them.
   */
  static Optional<RegistrationNumber> number(HttpRequest request) {
    return Optional.ofNullable(request.pathParameters().get("registrationNumber"))
        .map(LookUpLabelRequest::decoded)
        .filter(RegistrationNumber::isPossible)
        .map(RegistrationNumber::new);
  }

  private static String decoded(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
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
    var level = fields.query("level", SearchRequest::level, RequestViolation.LEVEL_UNKNOWN);
    var on = fields.query("on", Times::day, Times.whyNoDay(request.query().getOrDefault("on", "")));
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
}
