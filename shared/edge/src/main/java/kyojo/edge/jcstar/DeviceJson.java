package kyojo.edge.jcstar;

import static kyojo.json.JsonTypes.constant;
import static kyojo.json.JsonTypes.integer;
import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.parsed;
import static kyojo.json.JsonTypes.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.jcstar.Device;
import kyojo.domain.jcstar.Device.NumberKind;
import kyojo.domain.jcstar.DeviceKind;
import kyojo.domain.jcstar.JcstarLimits;
import kyojo.domain.jcstar.JcstarScheme;
import kyojo.domain.jcstar.Level;
import kyojo.domain.jcstar.Requirement;
import kyojo.edge.RequestViolation;
import kyojo.edge.Times;
import kyojo.json.Decoded;
import kyojo.json.Field;
import kyojo.json.Fields;
import kyojo.json.JsonOutput;
import kyojo.json.JsonType;
import kyojo.json.JsonTypes;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** Devices and requirements on the wire, with the scheme's kinds of device. Thread-safe. */
public final class DeviceJson {
  /** Of a year of nine figures, the longest that there is. */
  private static final int DATE_CHARS_MAX = 16;

  private static final int STARS_MAX = 4;
  private static final int KIND_CHARS_MAX = Limits.CONTENT_ID_CHARS_MAX;
  private static final JsonType<String> TEXT =
      text(0, JcstarLimits.DEVICE_TEXT_CHARS_MAX)
          .then((text, at) ->
              text.isBlank()
                  ? Decoded.invalid(Violation.at(at, RequestViolation.DEVICE_TEXT_BLANK))
                  : Decoded.valid(text));
  private static final JsonType<LocalDate> DAY =
      text(0, DATE_CHARS_MAX)
          .then((text, at) ->
              Times.day(text)
                  .map(Decoded::valid)
                  .orElseGet(() -> Decoded.invalid(Violation.at(at, Times.whyNoDay(text)))));

  private final List<DeviceKind> kinds;

  public DeviceJson(JcstarScheme scheme) {
    this.kinds = scheme.deviceKinds();
  }

  /** A level, and the day on which it must be in force, where one is given. */
  public record Wanted(Level level, Optional<LocalDate> on) {
    /** ★1, the lowest. */
    public static final Wanted LEAST = new Wanted(Level.STAR_1, Optional.empty());

    public Requirement from(LocalDate today) {
      return new Requirement(level, on.orElse(today));
    }
  }

  public JsonType<Wanted> requirement() {
    return object(DeviceJson::wanted);
  }

  /** At least one device. */
  public JsonType<List<Device>> devices(int sizeMax) {
    return JsonTypes.list(device(), 1, sizeMax);
  }

  private JsonType<Device> device() {
    return (value, at) -> object(fields -> device(fields, at)).decode(value, at);
  }

  private Decoded<Device> device(Fields fields, Pointer at) {
    var name = fields.optional("name", TEXT);
    var kind =
        fields.optional(
            "kind", parsed(KIND_CHARS_MAX, this::kind, RequestViolation.DEVICE_KIND_UNKNOWN));
    var model = fields.optional("model", TEXT);
    var maker = fields.optional("maker", TEXT);
    var number = fields.optional("number", TEXT);
    var numberKind = fields.optional("numberKind", constant(NumberKind.class));
    return fields
        .build(() -> Device.isTold(model.get(), number.get()))
        .then(told ->
            told
                ? Decoded.valid(
                    new Device(
                        name.get(),
                        kind.get(),
                        model.get(),
                        maker.get(),
                        number.get(),
                        numberKind.get().orElse(NumberKind.REGISTRATION)))
                : Decoded.invalid(Violation.at(at, RequestViolation.DEVICE_UNTOLD)));
  }

  private Optional<String> kind(String id) {
    return kinds.stream().map(DeviceKind::id).filter(id::equals).findFirst();
  }

  private static Decoded<Wanted> wanted(Fields fields) {
    var level = fields.required("level", integer(1, STARS_MAX));
    Field<Optional<LocalDate>> on = fields.optional("on", DAY);
    return fields.build(() -> new Wanted(Level.ofStars(level.get()).orElseThrow(), on.get()));
  }

  /** Writes a device as it was typed. */
  public static void write(JsonOutput out, Device device) {
    out.text("name", device.name())
        .text("kind", device.kind())
        .text("model", device.model())
        .text("maker", device.maker())
        .text("number", device.number());
    if (device.numberKind() != NumberKind.REGISTRATION) {
      out.text("numberKind", device.numberKind().name());
    }
  }
}
